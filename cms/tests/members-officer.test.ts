import { beforeAll, describe, expect, it } from 'vitest';
import { joinAs, makePhone, secretOf } from './kit/members.ts';
import { makeRegencies, type TwoRegencies } from './kit/regencies.ts';

let two: TwoRegencies;

beforeAll(async () => {
  two = await makeRegencies();
});

type Officer = TwoRegencies['province'];

async function said(officer: Officer, method: string, path: string, body?: object) {
  const response = await officer.ask(method, `/members${path}`, body);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const wanted = { name: 'Ibu Sri', role: 'editor' };

describe('an officer of the region', () => {
  it('invites with a link and a text for WhatsApp, and the link lets the member in', async () => {
    const { world, a } = two;
    const made = await said(a.officer, 'POST', `/of/${a.kim}/invitations`, wanted);
    expect(made.status).toBe(200);
    expect(made.body['text']).toContain('Halo Ibu Sri');
    const phone = makePhone(world.cms);
    const token = secretOf(made.body as { link: string });
    const answer = await phone.ask('POST', '/invitations/accept', {
      body: { token, device: 'Ponsel' },
    });
    expect(answer.body).toMatchObject({ member: { name: 'Ibu Sri', role: 'editor' } });
    const { body } = await said(a.officer, 'GET', `/of/${a.kim}`);
    expect(body).toMatchObject({
      members: [{ name: 'Ibu Sri', disabled: false }],
      invitations: [],
    });
  });

  it('sees who writes, on which devices and since when, and opens the conversation with a number', async () => {
    const { world } = two;
    const kim = await world.makeKim('anggota-dilihat');
    const { id } = await joinAs(world.cms, kim, 'chair');
    const made = await said(two.province, 'POST', `/of/${kim}/invitations`, {
      ...wanted,
      phone: '0811-0000-0123',
    });
    expect(made.body['whatsapp']).toMatch(/^https:\/\/wa\.me\/6281100000123\?text=Halo/);
    const { body } = await said(two.province, 'GET', `/of/${kim}`);
    expect(body).toMatchObject({
      kim: { id: kim, status: 'active', mayInvite: true },
      members: [{ id, role: 'chair', devices: [{ name: 'Ponsel uji' }] }],
      invitations: [{ name: 'Ibu Sri', role: 'editor' }],
    });
    expect(JSON.stringify(body)).not.toContain('0123');
    const { body: list } = await said(two.province, 'GET', '/kims');
    expect(list['kims']).toContainEqual(
      expect.objectContaining({ id: kim, writers: 1, open: 1, status: 'active' }),
    );
  });

  it('revokes an invitation, which then opens nothing', async () => {
    const { world, a } = two;
    const made = await said(a.officer, 'POST', `/of/${a.kim}/invitations`, wanted);
    const gone = await said(a.officer, 'POST', `/invitations/${made.body['id'] as string}/revoke`);
    expect(gone.status).toBe(200);
    const token = secretOf(made.body as { link: string });
    const body = { token, device: 'Ponsel' };
    const answer = await makePhone(world.cms).refusal('POST', '/invitations/accept', { body });
    expect(answer).toEqual([410, 'invitation-revoked']);
  });

  it('removes, restores, signs out and appoints: sessions end at once and stay ended', async () => {
    const { world, a } = two;
    const { phone, id } = await joinAs(world.cms, a.kim, 'contributor');
    expect((await said(a.officer, 'POST', `/${id}/remove`)).status).toBe(200);
    expect(await phone.refusal('GET', '/me')).toEqual([401, 'signed-out']);
    expect((await said(a.officer, 'POST', `/${id}/restore`)).status).toBe(200);
    expect(await phone.refusal('GET', '/me')).toEqual([401, 'signed-out']);

    const other = await joinAs(world.cms, a.kim, 'editor');
    expect((await said(a.officer, 'POST', `/${other.id}/appoint`)).status).toBe(200);
    expect((await other.phone.ask('GET', '/me')).body).toMatchObject({ member: { role: 'chair' } });
    expect((await said(a.officer, 'POST', `/${other.id}/end-sessions`)).status).toBe(200);
    expect(await other.phone.refusal('GET', '/me')).toEqual([401, 'signed-out']);
  });

  it('lets a member in again after a lost phone, as the same member, and nobody else by that link', async () => {
    const { world, a, b } = two;
    const kim = await world.makeKim('anggota-ponsel', { region: a.region });
    const { phone: lost, id } = await joinAs(world.cms, kim, 'chair');
    await said(a.officer, 'POST', `/${id}/end-sessions`);
    expect((await said(b.officer, 'POST', `/${id}/invitations`)).status).toBe(404);
    const again = async () => {
      const made = await said(a.officer, 'POST', `/${id}/invitations`);
      return { token: secretOf(made.body as { link: string }), device: 'Ponsel baru' };
    };
    const body = await again();
    const phone = makePhone(world.cms);
    expect((await phone.ask('POST', '/invitations/accept', { body })).body).toMatchObject({
      member: { id, role: 'chair' },
    });
    expect(await lost.refusal('GET', '/me')).toEqual([401, 'signed-out']);
    const twice = makePhone(world.cms).refusal('POST', '/invitations/accept', { body });
    expect(await twice).toEqual([410, 'invitation-used']);
    const { body: people } = await said(a.officer, 'GET', `/of/${kim}`);
    expect(people['members']).toHaveLength(1);

    const unused = await again();
    await said(a.officer, 'POST', `/${id}/remove`);
    const late = makePhone(world.cms).refusal('POST', '/invitations/accept', { body: unused });
    expect(await late).toEqual([410, 'invitation-revoked']);
    expect((await said(a.officer, 'POST', `/${id}/invitations`)).status).toBe(400);
  });

  it('leaves a row in the audit that names the officer', async () => {
    const { world, a } = two;
    await said(a.officer, 'POST', `/of/${a.kim}/invitations`, wanted);
    const rows = (await world.cms.strapi.db.query('api::audit.audit-entry').findMany({
      where: { type: 'invitation' },
      orderBy: { id: 'desc' },
      limit: 1,
    })) as { actor: string; action: string }[];
    expect(rows[0]?.action).toBe('create');
    expect(rows[0]?.actor).toMatch(/^officer:\d+$/);
  });
});

describe('an officer elsewhere', () => {
  it('sees nobody and reaches nobody', async () => {
    const { world, a, b } = two;
    const { phone, id } = await joinAs(world.cms, a.kim, 'contributor');
    const { body } = await said(b.officer, 'GET', `/of/${a.kim}`);
    expect(body).toMatchObject({ kim: null, members: [], invitations: [] });
    const { body: list } = await said(b.officer, 'GET', '/kims');
    const ids = (list['kims'] as { id: string }[]).map((kim) => kim.id);
    expect(ids).toContain(b.kim);
    expect(ids).not.toContain(a.kim);
    const made = await said(a.officer, 'POST', `/of/${a.kim}/invitations`, wanted);
    for (const [path, sent] of [
      [`/of/${a.kim}/invitations`, wanted],
      ['/of/tidak-ada/invitations', wanted],
      [`/invitations/${made.body['id'] as string}/revoke`, undefined],
      [`/${id}/invitations`, undefined],
      [`/${id}/remove`, undefined],
      [`/${id}/restore`, undefined],
      [`/${id}/end-sessions`, undefined],
      [`/${id}/appoint`, undefined],
    ] as const) {
      expect([path, (await said(b.officer, 'POST', path, sent)).status]).toEqual([path, 404]);
    }
    expect((await phone.ask('GET', '/me')).status).toBe(200);
  });

  it('sends nothing that is not asked for', async () => {
    const { a } = two;
    for (const extra of [{ kim: 'lain' }, { role: 'admin' }, { name: '' }, { phone: 'nanti' }]) {
      const { status } = await said(a.officer, 'POST', `/of/${a.kim}/invitations`, {
        ...wanted,
        ...extra,
      });
      expect(status).toBe(400);
    }
  });

  it('needs a sign-in to the panel: a member’s cookie is none', async () => {
    const { world, a } = two;
    const { phone } = await joinAs(world.cms, a.kim, 'contributor');
    const response = await fetch(`${world.cms.url}/members/of/${a.kim}`, {
      headers: { cookie: phone.cookie },
    });
    expect(response.status).toBe(401);
  });
});
