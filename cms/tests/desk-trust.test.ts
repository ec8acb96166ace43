import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../src/desk/views.ts';
import { joinAs } from './kit/members.ts';
import { makeRegencies, type TwoRegencies } from './kit/regencies.ts';
import { publishRead } from './kit/reviewing.ts';
import { postContent, write } from './kit/writing.ts';

let two: TwoRegencies;

beforeAll(async () => {
  two = await makeRegencies();
});

/** A KIM of the first regency whose editor hands in so many posts, which its officer publishes. */
async function reviewedKim(slug: string, items: number) {
  const { a, world } = two;
  const kim = await world.makeKim(slug, { region: a.region, publishing: 'review' });
  const { phone } = await joinAs(world.cms, kim, 'editor');
  const published: string[] = [];
  for (let n = 1; n <= items; n++) {
    const { id, state } = await write(phone, postContent({ title: `Kabar ${slug} ${n}` }), 'send');
    expect(state).toBe('submitted');
    published.push(id);
  }
  const publish = (id: string) => publishRead(a.officer, id);
  return { kim, phone, published, publish };
}

const trustedBy = async (officer: TwoRegencies['province']): Promise<string[]> =>
  ((await (await officer.ask('GET', '/desk/home')).json()) as Desk).trusted.map(({ id }) => id);

describe('a KIM that an officer reads first', () => {
  it('is proposed for direct publication after three items that passed, and publishes by one act', async () => {
    const { a, b, province, world } = two;
    const { kim, phone, published, publish } = await reviewedKim('percaya-tiga', 3);
    for (const [n, id] of published.entries()) {
      expect(await trustedBy(a.officer), `${n} published`).not.toContain(kim);
      expect((await publish(id)).status).toBe(204);
    }
    expect(await trustedBy(a.officer)).toContain(kim);
    expect(await trustedBy(province)).toContain(kim);
    expect(await trustedBy(b.officer)).not.toContain(kim);

    const decide = (who: typeof province, body: object) =>
      who.ask('POST', `/desk/kims/${kim}/publishing`, body);
    expect((await decide(b.officer, { publishing: 'direct' })).status).toBe(404);
    expect((await decide(a.officer, { publishing: 'selalu' })).status).toBe(404);
    expect((await decide(a.officer, { publishing: 'direct' })).status).toBe(204);
    expect(await trustedBy(a.officer)).not.toContain(kim);
    expect((await write(phone, postContent({ title: 'Langsung' }), 'send')).state).toBe(
      'published',
    );
    const [act] = (await world.cms.strapi.db.query('api::audit.audit-entry').findMany({
      where: { subject: kim },
      orderBy: { sequence: 'desc' },
      limit: 1,
    })) as { action: string; actor: string }[];
    expect(act?.action).toBe('publishing+direct');
    expect(act?.actor).toMatch(/^officer:/);
  });

  it('is not proposed while one of its latest three was given back before', async () => {
    const { a } = two;
    const { kim, phone, published, publish } = await reviewedKim('percaya-kembali', 3);
    const [first, ...others] = published;
    for (const id of others) await publish(id);
    const back = { note: 'Tambahkan sumber.' };
    await a.officer.ask('POST', `/desk/review/post/${first!}/return`, back);
    expect(
      (await phone.ask('POST', `/items/${first!}/submit`, { body: await baseOf(phone, first!) }))
        .status,
    ).toBe(200);
    await publish(first!);
    expect(await trustedBy(a.officer)).not.toContain(kim);
  });
});

const baseOf = async (phone: Awaited<ReturnType<typeof joinAs>>['phone'], id: string) => ({
  base: (await phone.ask('GET', `/items/${id}`)).body['version'],
});
