import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { authoringRefusals } from '../src/words/authoring-refusals.ts';
import { hashOf } from '../src/members/secret.ts';
import { inviteAs, joinAs, makePhone, secretOf, type Phone } from './kit/members.ts';
import { makeRegencies } from './kit/regencies.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let kim: string;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('undangan-satu');
});

const rows = () => world.cms.strapi.db.query('api::authoring.invitation');
const accept = (token: string, phone = makePhone(world.cms)) =>
  phone.refusal('POST', '/invitations/accept', { body: { token, device: 'Ponsel' } });

describe('an invitation', () => {
  it('lets one person in, on this device, for 90 days', async () => {
    const made = await inviteAs(world.cms, kim, 'editor');
    const phone = makePhone(world.cms);
    const response = await fetch(`${world.cms.url}/api/authoring/invitations/accept`, {
      method: 'POST',
      headers: {
        origin: world.cms.url!,
        'content-type': 'application/json',
        'simpul-authoring': '1',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ token: secretOf(made), device: 'Ponsel Ibu' }),
    });
    expect(response.status).toBe(200);
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/; Path=\/; Max-Age=7776000; HttpOnly; SameSite=Strict$/);
    phone.cookie = cookie.split(';')[0]!;
    const { status, body } = await phone.ask('GET', '/me');
    expect(status).toBe(200);
    expect(body).toMatchObject({ member: { role: 'editor' }, kim: { slug: 'undangan-satu' } });
  });

  it('carries an Indonesian text for WhatsApp, and its secret behind the sign that no server sees', async () => {
    const { link, text, whatsapp } = await inviteAs(world.cms, kim, 'contributor');
    expect(link).toMatch(/\/undangan#[A-Za-z0-9_-]{43}$/);
    expect(text).toContain('KIM undangan-satu sebagai kontributor');
    expect(text).toContain(link);
    expect(whatsapp).toBe(`https://wa.me/?text=${encodeURIComponent(text)}`);
  });

  it('leaves nothing at rest from which the link could be made', async () => {
    const token = secretOf(await inviteAs(world.cms, kim, 'contributor'));
    expect(JSON.stringify(await rows().findMany({}))).not.toContain(token);
  });

  it('works once: the second who opens the link is refused with a sentence', async () => {
    const token = secretOf(await inviteAs(world.cms, kim, 'contributor'));
    expect(await accept(token)).toEqual([200, undefined]);
    expect(await accept(token)).toEqual([410, 'invitation-used']);
    const { body } = await makePhone(world.cms).ask('POST', '/invitations/accept', {
      body: { token, device: 'Ponsel' },
    });
    expect(body.error?.message).toBe(authoringRefusals['invitation-used']);
  });

  it('answers the same request again, whose answer was lost, and lets in nobody else by it', async () => {
    const token = secretOf(await inviteAs(world.cms, kim, 'contributor'));
    const key = randomUUID();
    const ask = (phone: Phone, more: object = {}, number = key) =>
      phone.ask('POST', '/invitations/accept', {
        body: { token, device: 'Ponsel', ...more },
        key: number,
      });
    const lost = makePhone(world.cms);
    const first = await ask(lost);
    const phone = makePhone(world.cms);
    expect(await ask(phone)).toEqual(first);
    expect((await phone.ask('GET', '/me')).body).toEqual(first.body);
    expect(await lost.refusal('GET', '/me')).toEqual([401, 'signed-out']);
    const other = await ask(makePhone(world.cms), { device: 'Lain' });
    expect(other.body.error?.code).toBe('invitation-used');
    expect((await ask(makePhone(world.cms), {}, randomUUID())).status).toBe(410);
    const acceptedAt = new Date(Date.now() - 11 * 60_000);
    await rows().updateMany({ where: { tokenHash: hashOf(token) }, data: { acceptedAt } });
    expect((await ask(makePhone(world.cms))).status).toBe(410);
  });

  it('lets exactly one of many in who open it at the same moment', async () => {
    const token = secretOf(await inviteAs(world.cms, kim, 'contributor'));
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(token)));
    expect(answers.filter(([status]) => status === 200)).toHaveLength(1);
  });

  it('ends after 72 hours', async () => {
    const made = await inviteAs(world.cms, kim, 'contributor');
    const createdAt = new Date(Date.now() - 72 * 3_600_000 - 1000);
    await rows().update({ where: { documentId: made.id }, data: { createdAt } });
    expect(await accept(secretOf(made))).toEqual([410, 'invitation-expired']);
  });

  it('is looked at before it is accepted, as often as one likes', async () => {
    const { phone: chair } = await joinAs(
      world.cms,
      await world.makeKim('undangan-lihat'),
      'chair',
    );
    const made = await chair.ask('POST', '/invitations', {
      body: { name: 'Budi', role: 'editor' },
    });
    const body = { token: secretOf({ link: made.body['link'] as string }) };
    const look = () => makePhone(world.cms).ask('POST', '/invitations/look', { body });
    const seen = await look();
    expect(seen).toEqual({
      status: 200,
      body: {
        kim: { name: 'KIM undangan-lihat', place: expect.any(String) as string },
        name: 'Budi',
        role: 'editor',
        inviter: { kind: 'member', name: 'Anggota chair' },
        expiresAt: made.body['expiresAt'],
      },
    });
    expect(await look()).toEqual(seen);
    expect(await accept(body.token)).toEqual([200, undefined]);
  });

  it('names the office of the officer who made it, never the officer', async () => {
    const { a } = await makeRegencies();
    const made = (await (
      await a.officer.ask('POST', `/members/of/${a.kim}/invitations`, {
        name: 'Budi',
        role: 'editor',
      })
    ).json()) as { link: string };
    const token = secretOf(made);
    const { body } = await makePhone(world.cms).ask('POST', '/invitations/look', {
      body: { token },
    });
    expect(body['inviter']).toEqual({
      kind: 'officer',
      name: expect.stringMatching(/^(Wilayah 62|Kota)/) as string,
    });
    expect(JSON.stringify(body)).not.toContain('Petugas');
  });

  it('refuses a look as it refuses to be accepted, and shows nothing', async () => {
    const look = (token: string, phone = makePhone(world.cms)) =>
      phone.refusal('POST', '/invitations/look', { body: { token } });
    const token = secretOf(await inviteAs(world.cms, kim, 'contributor'));
    expect(await look('A'.repeat(43))).toEqual([404, 'invitation-unknown']);
    expect(await look('')).toEqual([400, 'not-valid']);
    const { phone } = await joinAs(world.cms, kim, 'contributor');
    expect(await look(token, phone)).toEqual([403, 'role']);
    expect(await accept(token)).toEqual([200, undefined]);
    expect(await look(token)).toEqual([410, 'invitation-used']);
    const late = await inviteAs(world.cms, kim, 'contributor');
    const createdAt = new Date(Date.now() - 72 * 3_600_000 - 1000);
    await rows().update({ where: { documentId: late.id }, data: { createdAt } });
    expect(await look(secretOf(late))).toEqual([410, 'invitation-expired']);
    const led = await world.makeKim('undangan-lihat-ketua');
    const [first, second] = [
      await inviteAs(world.cms, led, 'chair'),
      await inviteAs(world.cms, led, 'chair'),
    ];
    expect(await accept(secretOf(first))).toEqual([200, undefined]);
    expect(await look(secretOf(second))).toEqual([409, 'role-taken']);
    expect(await accept(secretOf(second))).toEqual([409, 'role-taken']);
  });

  it('that was never made, or is changed by a letter, opens nothing', async () => {
    const token = secretOf(await inviteAs(world.cms, kim, 'contributor'));
    const other = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    expect(await accept(other)).toEqual([404, 'invitation-unknown']);
    expect(await accept('')).toEqual([400, 'not-valid']);
  });

  it('of a KIM that was deleted opens nothing', async () => {
    const gone = await world.makeKim('undangan-hapus', { kimStatus: 'proposed' });
    await world.documents.update('kim', gone, { kimStatus: 'verified' });
    const token = secretOf(await inviteAs(world.cms, gone, 'contributor'));
    await world.documents.remove('kim', gone);
    expect(await accept(token)).toEqual([404, 'invitation-unknown']);
  });

  it('of a suspended KIM waits', async () => {
    const paused = await world.makeKim('undangan-jeda');
    const token = secretOf(await inviteAs(world.cms, paused, 'contributor'));
    await world.documents.update('kim', paused, { kimStatus: 'suspended' });
    expect(await accept(token)).toEqual([403, 'kim-not-active']);
  });

  it('is bound to its KIM and role: neither can be sent along', async () => {
    const token = secretOf(await inviteAs(world.cms, kim, 'contributor'));
    for (const extra of [{ kim: 'lain' }, { role: 'chair' }, { id: 1 }]) {
      const body = { token, device: 'Ponsel', ...extra };
      const answer = await makePhone(world.cms).refusal('POST', '/invitations/accept', { body });
      expect(answer).toEqual([400, 'not-valid']);
    }
  });

  it('is not accepted by one who is signed in', async () => {
    const { phone } = await joinAs(world.cms, kim, 'contributor');
    const token = secretOf(await inviteAs(world.cms, kim, 'contributor'));
    expect(await accept(token, phone)).toEqual([403, 'role']);
  });

  it('to a second chair is refused', async () => {
    const led = await world.makeKim('undangan-ketua');
    await joinAs(world.cms, led, 'chair');
    await expect(inviteAs(world.cms, led, 'chair')).rejects.toThrow(
      authoringRefusals['role-taken'],
    );
  });

  it('is made by an officer of the region alone', async () => {
    const stranger = {
      kind: 'officer',
      role: 'regency',
      id: 'officer:lain',
      region: '62.03',
      disabled: false,
    } as const;
    await expect(inviteAs(world.cms, kim, 'editor', stranger)).rejects.toThrow(
      authoringRefusals['not-found'],
    );
  });
});

describe('a chair', () => {
  it('invites editors and contributors, gets the same link for the same request, and revokes it', async () => {
    const led = await world.makeKim('undangan-tiga');
    const { phone } = await joinAs(world.cms, led, 'chair');
    const body = { name: 'Budi', role: 'editor' };
    const key = randomUUID();
    const first = await phone.ask('POST', '/invitations', { body, key });
    expect(first.status).toBe(200);
    expect(await phone.ask('POST', '/invitations', { body, key })).toEqual(first);
    const { body: list } = await phone.ask('GET', '/invitations');
    expect(list['invitations']).toHaveLength(1);
    const stored = await world.cms.strapi.db.query('api::authoring.idempotency').findMany({});
    const token = secretOf(first.body as { link: string } & typeof first.body);
    expect(JSON.stringify(stored)).not.toContain(token);

    expect((await phone.ask('DELETE', `/invitations/${first.body['id'] as string}`)).status).toBe(
      200,
    );
    expect(await accept(token)).toEqual([410, 'invitation-revoked']);
  });

  it('invites no chair, and an editor invites nobody', async () => {
    const led = await world.makeKim('undangan-empat');
    const chair = await joinAs(world.cms, led, 'chair');
    const editor = await joinAs(world.cms, led, 'editor');
    const ask = (role: string) => ({ body: { name: 'Budi', role } });
    expect(await chair.phone.refusal('POST', '/invitations', ask('chair'))).toEqual([
      400,
      'not-valid',
    ]);
    expect(await editor.phone.refusal('POST', '/invitations', ask('editor'))).toEqual([
      403,
      'role',
    ]);
    expect(await editor.phone.refusal('GET', '/invitations')).toEqual([403, 'role']);
  });

  it('sees and revokes no invitation of another KIM', async () => {
    const led = await world.makeKim('undangan-lima');
    const { phone } = await joinAs(world.cms, led, 'chair');
    const foreign = await inviteAs(world.cms, kim, 'contributor');
    expect((await phone.ask('GET', '/invitations')).body['invitations']).toEqual([]);
    const answer = await phone.refusal('DELETE', `/invitations/${foreign.id}`);
    expect(answer).toEqual([404, 'not-found']);
    expect(await accept(secretOf(foreign))).toEqual([200, undefined]);
  });
});
