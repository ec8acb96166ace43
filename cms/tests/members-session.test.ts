import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinAs, makePhone, secretOf, type Phone } from './kit/members.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let kim: string;
let other: string;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('sesi-satu');
  other = await world.makeKim('sesi-dua');
});

const join = (role: 'chair' | 'editor' | 'contributor', where = kim) =>
  joinAs(world.cms, where, role);
const me = (phone: Phone) => phone.refusal('GET', '/me');
const OUT = [401, 'signed-out'];
const IN = [200, undefined];
const codeOn = async (phone: Phone) =>
  (await phone.ask('POST', '/device-codes')).body['code'] as string;
const typeCode = (code: string, phone = makePhone(world.cms)) =>
  phone.refusal('POST', '/device-codes/accept', { body: { code, device: 'Tablet' } });
const wrong = (code: string) => code.slice(0, 8) + (code.endsWith('A') ? 'C' : 'A');

describe('a device', () => {
  it('is known by its cookie alone: without, changed or made up it is nobody', async () => {
    const { phone } = await join('contributor');
    expect(await me(makePhone(world.cms))).toEqual(OUT);
    const at = phone.cookie.length - 20;
    const swapped = phone.cookie[at] === 'A' ? 'B' : 'A';
    const changed = phone.cookie.slice(0, at) + swapped + phone.cookie.slice(at + 1);
    expect(await me(makePhone(world.cms, changed))).toEqual(OUT);
    expect(await me(makePhone(world.cms, 'simpul-anggota=x.y.z'))).toEqual(OUT);
    expect(await me(phone)).toEqual(IN);
  });

  it('is not let in by a session of the panel, nor the panel by a member’s', async () => {
    const { phone } = await join('contributor');
    const token = phone.cookie.split('=')[1]!;
    const panel = await fetch(`${world.cms.url}/admin/users/me`, {
      headers: { authorization: `Bearer ${token}`, cookie: `strapi_admin_refresh=${token}` },
    });
    expect(panel.status).toBe(401);
  });

  it('that signs out takes a copy of its cookie with it', async () => {
    const { phone } = await join('contributor');
    const thief = phone.copy();
    expect(await me(thief)).toEqual(IN);
    const { body } = await phone.ask('GET', '/sessions');
    const [own] = body['sessions'] as { id: string }[];
    expect((await phone.ask('DELETE', `/sessions/${own!.id}`)).status).toBe(200);
    expect(phone.cookie).toBe('simpul-anggota=');
    expect(await me(thief)).toEqual(OUT);
  });

  it('is listed and ended from another device of the same member', async () => {
    const { phone } = await join('contributor');
    const second = makePhone(world.cms);
    await typeCode(await codeOn(phone), second);
    const { body } = await second.ask('GET', '/sessions');
    const devices = body['sessions'] as { id: string; device: string; thisDevice: boolean }[];
    expect(devices.map(({ device, thisDevice }) => [device, thisDevice])).toEqual([
      ['Tablet', true],
      ['Ponsel uji', false],
    ]);
    const lost = devices.find(({ thisDevice }) => !thisDevice)!;
    expect((await second.ask('DELETE', `/sessions/${lost.id}`)).status).toBe(200);
    expect(await me(phone)).toEqual(OUT);
    expect(await me(second)).toEqual(IN);
  });

  it('of a member who was disabled is out, even if its session was never ended', async () => {
    const { phone, id } = await join('contributor');
    await world.cms.strapi.db
      .query('api::authoring.member')
      .update({ where: { documentId: id }, data: { disabledAt: new Date() } });
    expect(await me(phone)).toEqual(OUT);
  });

  it('of another member is out of reach', async () => {
    const one = await join('contributor');
    const two = await join('contributor');
    const { body } = await two.phone.ask('GET', '/sessions');
    const [device] = body['sessions'] as { id: string }[];
    const answer = await one.phone.refusal('DELETE', `/sessions/${device!.id}`);
    expect(answer).toEqual([404, 'not-found']);
    expect(await me(two.phone)).toEqual(IN);
  });
});

describe('a code for a second device', () => {
  it('lets one device in, once', async () => {
    const { phone, id } = await join('editor');
    const code = await codeOn(phone);
    expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    const second = makePhone(world.cms);
    expect(await typeCode(code.toLowerCase().replace('-', ' '), second)).toEqual(IN);
    expect((await second.ask('GET', '/me')).body).toMatchObject({ member: { id } });
    expect(await typeCode(code)).toEqual([404, 'code-unknown']);
  });

  it('ends after five wrong tries, even for the right one', async () => {
    const { phone } = await join('editor');
    const code = await codeOn(phone);
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await typeCode(wrong(code))).toEqual([404, 'code-unknown']);
    }
    expect(await typeCode(code)).toEqual([404, 'code-unknown']);
  });

  it('ends with the sessions of its member: who holds a lost phone may have asked for one', async () => {
    const group = await world.makeKim('sesi-kode');
    const lost = await join('editor', group);
    const byChair = await codeOn(lost.phone);
    const chair = await join('chair', group);
    const { status } = await chair.phone.ask('DELETE', `/members/${lost.id}/sessions`);
    expect(status).toBe(200);
    expect(await typeCode(byChair)).toEqual([404, 'code-unknown']);

    const { phone } = await join('editor');
    const second = makePhone(world.cms);
    await typeCode(await codeOn(phone), second);
    const bySelf = await codeOn(phone);
    const { body } = await second.ask('GET', '/sessions');
    const devices = body['sessions'] as { id: string; thisDevice: boolean }[];
    const other = devices.find(({ thisDevice }) => !thisDevice)!;
    await second.ask('DELETE', `/sessions/${other.id}`);
    expect(await typeCode(bySelf)).toEqual([404, 'code-unknown']);
  });

  it('ends after its minutes, and with the next code', async () => {
    const { phone } = await join('editor');
    const first = await codeOn(phone);
    const code = await codeOn(phone);
    if (first !== code) expect(await typeCode(first)).toEqual([404, 'code-unknown']);
    const expiresAt = new Date(Date.now() - 1000);
    await world.cms.strapi.db
      .query('api::authoring.device-code')
      .updateMany({ where: { handle: code.slice(0, 4) }, data: { expiresAt } });
    expect(await typeCode(code)).toEqual([404, 'code-unknown']);
  });

  it('does not let a member back in who was removed', async () => {
    const chair = await join('chair');
    const { phone, id } = await join('editor');
    const code = await codeOn(phone);
    await chair.phone.ask('DELETE', `/members/${id}`);
    expect(await typeCode(code)).toEqual([404, 'code-unknown']);
  });
});

describe('a chair', () => {
  let led: string;
  let chair: Awaited<ReturnType<typeof join>>;
  beforeAll(async () => {
    led = await world.makeKim('sesi-tiga');
    chair = await join('chair', led);
  });

  it('removes a member, who is out at once on every device, with the invitations they made', async () => {
    const { phone, id } = await join('editor', led);
    const second = makePhone(world.cms);
    await typeCode(await codeOn(phone), second);
    expect((await chair.phone.ask('DELETE', `/members/${id}`)).status).toBe(200);
    expect(await me(phone)).toEqual(OUT);
    expect(await me(second)).toEqual(OUT);
    const { body } = await chair.phone.ask('GET', '/members');
    const members = body['members'] as { id: string; disabled: boolean }[];
    expect(members.find((member) => member.id === id)?.disabled).toBe(true);
  });

  it('ends the sessions of a member whose phone was lost, and the member stays one', async () => {
    const { phone, id } = await join('contributor', led);
    expect((await chair.phone.ask('DELETE', `/members/${id}/sessions`)).status).toBe(200);
    expect(await me(phone)).toEqual(OUT);
    const { body } = await chair.phone.ask('GET', '/members');
    expect(body['members']).toContainEqual(expect.objectContaining({ id, disabled: false }));
  });

  it('changes roles below the chair, and makes no second chair', async () => {
    const { phone, id } = await join('contributor', led);
    const put = (role: string) =>
      chair.phone.refusal('PUT', `/members/${id}/role`, { body: { role } });
    expect(await put('editor')).toEqual(IN);
    expect((await phone.ask('GET', '/me')).body).toMatchObject({ member: { role: 'editor' } });
    expect(await put('chair')).toEqual([400, 'not-valid']);
  });

  it('reaches nobody of another KIM, and does not remove the chair', async () => {
    const stranger = await join('contributor', other);
    for (const [method, path, body] of [
      ['DELETE', `/members/${stranger.id}`, undefined],
      ['DELETE', `/members/${stranger.id}/sessions`, undefined],
      ['PUT', `/members/${stranger.id}/role`, { role: 'editor' }],
      ['POST', '/hand-over', { to: stranger.id }],
      ['DELETE', '/members/tidak-ada', undefined],
    ] as const) {
      expect(await chair.phone.refusal(method, path, { body })).toEqual([404, expect.any(String)]);
    }
    expect(await me(stranger.phone)).toEqual(IN);
    const self = await chair.phone.refusal('DELETE', `/members/${chair.id}`);
    expect(self).toEqual([403, 'rank']);
  });

  it('hands the chair over: the other leads, the former is an editor', async () => {
    const handed = await world.makeKim('sesi-empat');
    const old = await join('chair', handed);
    const heir = await join('editor', handed);
    expect((await old.phone.ask('POST', '/hand-over', { body: { to: heir.id } })).status).toBe(200);
    expect((await heir.phone.ask('GET', '/me')).body).toMatchObject({ member: { role: 'chair' } });
    expect((await old.phone.ask('GET', '/me')).body).toMatchObject({ member: { role: 'editor' } });
    const again = await old.phone.refusal('POST', '/hand-over', { body: { to: old.id } });
    expect(again).toEqual([403, 'role']);
    expect((await heir.phone.ask('DELETE', `/members/${old.id}`)).status).toBe(200);
    const gone = await heir.phone.refusal('POST', '/hand-over', { body: { to: old.id } });
    expect(gone).toEqual([409, 'wrong-state']);
  });
});

describe('an editor and a contributor', () => {
  it('change nothing about members; a contributor sees only themself', async () => {
    const where = await world.makeKim('sesi-lima');
    const editor = await join('editor', where);
    const contributor = await join('contributor', where);
    for (const { phone } of [editor, contributor]) {
      for (const id of [editor.id, contributor.id]) {
        expect(await phone.refusal('DELETE', `/members/${id}`)).toEqual([403, 'role']);
        const over = await phone.refusal('POST', '/hand-over', { body: { to: id } });
        expect(over).toEqual([403, 'role']);
      }
    }
    const { body } = await contributor.phone.ask('GET', '/members');
    expect((body['members'] as { id: string }[]).map(({ id }) => id)).toEqual([contributor.id]);
  });
});

describe('accounts of members', () => {
  it('have no other door: no stock address of the plugin answers', async () => {
    const bodies = { identifier: 'a@b.id', email: 'a@b.id', username: 'abc', password: 'rahasia1' };
    for (const [method, path] of [
      ['POST', '/api/auth/local'],
      ['POST', '/api/auth/local/register'],
      ['POST', '/api/auth/forgot-password'],
      ['POST', '/api/auth/reset-password'],
      ['POST', '/api/auth/refresh'],
      ['GET', '/api/connect/google'],
      ['GET', '/api/users'],
      ['GET', '/api/users/me'],
      ['POST', '/api/users'],
      ['GET', '/users-permissions/roles'],
      ['PUT', '/users-permissions/advanced'],
    ] as const) {
      const response = await fetch(world.cms.url + path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method === 'GET' ? {} : { body: JSON.stringify(bodies) }),
      });
      expect([404, 405]).toContain(response.status);
    }
  });

  it('have no password and no address of a person', async () => {
    const users = await world.cms.strapi.db
      .query('plugin::users-permissions.user')
      .findMany({ select: ['email', 'password', 'username'] });
    expect(users.length).toBeGreaterThan(5);
    for (const { email, password } of users) {
      expect(email).toMatch(/@anggota\.invalid$/);
      expect(password).toBeNull();
    }
  });
});

describe('every request to the authoring API', () => {
  const body = { name: 'Budi', role: 'editor' };
  it('that writes names the origin it comes from: other sites are refused', async () => {
    const { phone } = await join('contributor');
    for (const origin of [
      'https://jahat.example',
      'http://tangkiling.localhost:8080',
      'null',
      '',
    ]) {
      const answer = await phone.refusal('POST', '/device-codes', { headers: { origin } });
      expect(answer).toEqual(OUT);
    }
    expect(await me(phone)).toEqual(IN);
  });

  it('is JSON, small, numbered, and reaches only addresses that exist', async () => {
    const { phone } = await join('chair', await world.makeKim('sesi-enam'));
    const text = { 'content-type': 'text/plain' };
    expect(await phone.refusal('POST', '/invitations', { body, headers: text })).toEqual([
      415,
      'wrong-content-type',
    ]);
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await phone.refusal('POST', '/invitations', { body, headers: form })).toEqual([
      415,
      'wrong-content-type',
    ]);
    const large = { ...body, name: 'x'.repeat(1024 * 1024) };
    expect(await phone.refusal('POST', '/invitations', { body: large })).toEqual([
      413,
      'too-large',
    ]);
    expect(await phone.refusal('POST', '/invitations', { body, key: 'pendek' })).toEqual([
      400,
      'idempotency-key-missing',
    ]);
    expect((await phone.ask('GET', '/apa-saja')).status).toBe(404);
    expect((await phone.ask('GET', '/invitations')).body['invitations']).toEqual([]);
  });

  it('that is no JSON is refused with a sentence', async () => {
    const { phone } = await join('contributor');
    const response = await fetch(`${world.cms.url}/api/authoring/invitations`, {
      method: 'POST',
      headers: {
        origin: world.cms.url!,
        cookie: phone.cookie,
        'content-type': 'application/json',
        'simpul-authoring': '1',
        'idempotency-key': randomUUID(),
      },
      body: '{"name":',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'not-json' } });
  });

  it('speaks a version of the contract that is still understood', async () => {
    const { phone } = await join('contributor');
    for (const version of ['0', '2', '']) {
      const headers = { 'simpul-authoring': version };
      expect(await phone.refusal('GET', '/me', { headers })).toEqual([426, 'contract-outdated']);
    }
  });

  it('carries no filter, sort or populate', async () => {
    const { phone } = await join('contributor');
    for (const query of ['filters[account][email]=a', 'populate=*', 'sort=role', 'fields=x']) {
      expect(await phone.refusal('GET', `/members?${query}`)).toEqual([400, 'not-valid']);
    }
  });

  it('is answered once for each number: the same again, another content not', async () => {
    const { phone } = await join('chair', await world.makeKim('sesi-tujuh'));
    const key = randomUUID();
    const first = await phone.ask('POST', '/invitations', { body, key });
    expect(await phone.ask('POST', '/invitations', { body, key })).toEqual(first);
    const changed = { body: { ...body, name: 'Ani' }, key };
    expect(await phone.refusal('POST', '/invitations', changed)).toEqual([
      422,
      'idempotency-key-reused',
    ]);
    expect((await phone.ask('GET', '/invitations')).body['invitations']).toHaveLength(1);
  });

  it('sent five times at once with one number is done once', async () => {
    const { phone } = await join('chair', await world.makeKim('sesi-delapan'));
    const key = randomUUID();
    const all = await Promise.all(
      Array.from({ length: 5 }, () => phone.ask('POST', '/invitations', { body, key })),
    );
    expect(new Set(all.map((said) => JSON.stringify(said))).size).toBe(1);
    expect(secretOf(all[0]!.body as { link: string } & (typeof all)[0]['body'])).toHaveLength(43);
    expect((await phone.ask('GET', '/invitations')).body['invitations']).toHaveLength(1);
  });
});
