import { readPreviewPath } from '@simpul/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../src/database/rows.ts';
import { uidOfKind } from '../src/desk/review/read-waiting.ts';
import type { ReviewedKind } from '../src/desk/review/views.ts';
import type { MadePreview, PreviewChoices } from '../src/previews/views.ts';
import { refusals } from '../src/words/refusals.ts';
import { signIn } from './kit/panel.ts';
import { publisherOf } from './kit/previewing.ts';
import { makeRegencies, type TwoRegencies } from './kit/regencies.ts';

type Officer = Awaited<ReturnType<typeof signIn>>;

let regencies: TwoRegencies;
let reviewer: Officer;
let publisher: ReturnType<typeof publisherOf>;

beforeAll(async () => {
  regencies = await makeRegencies();
  const { cms } = regencies.world;
  reviewer = await signIn(cms, 'reviewer', regencies.a.code);
  publisher = publisherOf(cms);
  publisher.start();
});
// Other tests count what waits in these regencies.
afterAll(async () => {
  publisher.stop();
  for (const [kind, documentId] of handedIn) {
    const rows = rowsOf(regencies.world.cms.strapi, uidOfKind(kind));
    await rows.updateMany({ where: { documentId }, data: { state: 'draft' } });
  }
});

const handedIn: [ReviewedKind, string][] = [];
async function handIn(kind: ReviewedKind, data: Record<string, unknown>): Promise<string> {
  const { world } = regencies;
  const { documentId } = await world.documents.create(kind, data);
  await rowsOf(world.cms.strapi, uidOfKind(kind)).updateMany({
    where: { documentId },
    data: { state: 'submitted', writer: 'member:7' },
  });
  handedIn.push([kind, documentId]);
  return documentId;
}

const choicesOf = async (who: Officer, kind: string, id: string) =>
  ((await (await who.ask('GET', `/previews/${kind}/${id}`)).json()) as PreviewChoices).sites;
const sentenceOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { error: { message: string } }).error.message;
const make = (who: Officer, kind: string, id: string, site: string) =>
  who.ask('POST', `/previews/${kind}/${id}`, { site });

describe('what was handed in', () => {
  it('is seen as a page by officers and reviewers of its region', async () => {
    const { a, province, world } = regencies;
    const id = await handIn('post', world.post(a.kim, { title: 'Dibaca dulu' }));
    for (const who of [a.officer, reviewer, province]) {
      expect(await choicesOf(who, 'post', id)).toEqual([{ slug: a.slug, name: `KIM ${a.slug}` }]);
      const response = await make(who, 'post', id, a.slug);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { address, until } = (await response.json()) as MadePreview;
      expect(new URL(address).hostname).toBe(`${a.slug}.localhost`);
      expect(readPreviewPath(new URL(address).pathname)).not.toBeNull();
      expect(until).toMatch(/^\d\d\.\d\d WIB$/);
      expect(publisher.orders.at(-1)).toMatchObject({
        ...{ site: a.slug, owner: a.kim },
        subject: { item: { title: 'Dibaca dulu' } },
      });
    }
  });

  it('is hidden from officers of other regions, like what does not exist or was never handed in', async () => {
    const { a, b, world } = regencies;
    const id = await handIn('event', world.event({ kim: a.kim }));
    const { documentId: draft } = await world.documents.create('post', world.post(a.kim));
    const told = publisher.orders.length;
    for (const [who, kind, item] of [
      [b.officer, 'event', id],
      [a.officer, 'post', draft],
      [a.officer, 'post', id],
      [a.officer, 'post', 'tidak-ada'],
      [a.officer, 'kim', a.kim],
      [a.officer, 'setting', 'x'],
    ] as const) {
      expect((await who.ask('GET', `/previews/${kind}/${item}`)).status, kind).toBe(404);
      expect((await make(who, kind, item, a.slug)).status, kind).toBe(404);
    }
    expect(publisher.orders).toHaveLength(told);
  });

  it('is seen on the site of its own KIM only', async () => {
    const { a, b, province } = regencies;
    const id = await handIn('gallery', {
      ...{ title: 'Galeri', kim: a.kim },
      photos: [],
    });
    const response = await make(province, 'gallery', id, b.slug);
    expect(response.status).toBe(400);
    expect(await sentenceOf(response)).toBe(refusals['preview-nowhere']);
    // And not at all while it lacks what a gallery needs.
    const lacking = await make(province, 'gallery', id, a.slug);
    expect(lacking.status).toBe(400);
    expect(await sentenceOf(lacking)).toBe(refusals['photos-missing']);
  });
});

describe('an announcement', () => {
  const announce = async (more: object) =>
    (
      await regencies.world.documents.create(
        'announcement',
        regencies.world.announcement({ issuer: regencies.a.agency, ...more }),
      )
    ).documentId;

  it('is seen on any site that its audience names, before it is published', async () => {
    const { a, b } = regencies;
    const id = await announce({ audience: { regions: [a.region] } });
    expect((await choicesOf(a.officer, 'announcement', id)).map(({ slug }) => slug)).toContain(
      a.slug,
    );
    expect((await make(a.officer, 'announcement', id, a.slug)).status).toBe(200);
    expect(publisher.orders.at(-1)).toMatchObject({ site: a.slug, owner: null });
    for (const site of [b.slug, 'tidak-ada', 'portal', '']) {
      expect((await make(a.officer, 'announcement', id, site)).status, site).toBe(400);
    }
    expect((await make(b.officer, 'announcement', id, a.slug)).status).toBe(404);
    expect((await make(reviewer, 'announcement', id, a.slug)).status).toBe(403);
  });

  it('that appears later is seen as it will be then, and one that is over not at all', async () => {
    const { a } = regencies;
    const audience = { regions: [a.region] };
    const showFrom = '2036-01-01T00:00:00.000Z';
    const id = await announce({ audience, showFrom });
    expect((await make(a.officer, 'announcement', id, a.slug)).status).toBe(200);
    expect(publisher.orders.at(-1)!.at).toBe(showFrom);
    const over = await announce({ audience, showUntil: '2020-01-01T00:00:00.000Z' });
    const response = await make(a.officer, 'announcement', over, a.slug);
    expect(response.status).toBe(400);
    expect(await sentenceOf(response)).toBe(refusals['preview-over']);
  });

  it('without an audience is seen nowhere', async () => {
    const id = await announce({ audience: {} });
    expect(await choicesOf(regencies.a.officer, 'announcement', id)).toEqual([]);
  });

  it('is asked for in one shape', async () => {
    const { a } = regencies;
    const id = await announce({ audience: { regions: [a.region] } });
    for (const body of [{}, { site: 7 }, { site: a.slug, now: 1 }, { site: { $ne: '' } }]) {
      const { status } = await a.officer.ask('POST', `/previews/announcement/${id}`, body);
      expect(status, JSON.stringify(body)).toBe(400);
    }
  });
});
