import { randomBytes } from 'node:crypto';
import type { BootedCms } from '@simpul/cms/boot';
import type { KimItemType, PersonId, Standing } from '@simpul/domain';
import { scopeOfKim, STANDINGS } from '@simpul/domain/testing';
import type { TriedKim } from './network.ts';
import { rowsIn } from './rows.ts';
import { newSecret, nothing, wordsOf, type Made, type Spec } from './things.ts';

/** What fits the id of a document. */
export const newId = (): string =>
  `t${BigInt(`0x${randomBytes(16).toString('hex')}`).toString(36)}`.slice(0, 24).padEnd(24, '0');

const SOMEBODY: PersonId = 'member:oranglain';
const HOUR_AGO = () => new Date(Date.now() - 3_600_000).toISOString();
const LATER = () => new Date(Date.now() - 1_800_000).toISOString();

/** Items of a KIM in these standings, by somebody or by the one who is named. */
export const itemsOf = (
  cms: BootedCms,
  type: KimItemType,
  kim: TriedKim,
  {
    author = SOMEBODY,
    standings = STANDINGS,
  }: { author?: PersonId; standings?: readonly Standing[] },
): Spec[] =>
  standings.map((standing) => ({
    type,
    words: `${wordsOf(standing)} ${author === SOMEBODY ? '' : 'of one’s own '}of KIM ${kim.slug}`,
    kim,
    described: { ...nothing, author, kim, standing },
    scope: (actor) => scopeOfKim(actor, kim.place),
    make: () => makeItem(cms, type, kim, standing, author),
  }));

async function makeItem(
  cms: BootedCms,
  type: KimItemType,
  kim: TriedKim,
  { state, live }: Standing,
  author: PersonId,
  picture: number | null = null,
): Promise<Made> {
  const documentId = newId();
  const secret = newSecret();
  const [kind, account] = author.split(':');
  const isWithdrawn = state === 'withdrawn';
  const data = {
    ...{ documentId, title: `Judul ${secret}`, slug: secret, kim: kim.row },
    ...{ state, writer: author, issuedAt: live || isWithdrawn ? HOUR_AGO() : null },
    ...(kind === 'officer' ? { createdBy: Number(account) } : {}),
    ...(isWithdrawn ? { withdrawnAt: LATER(), withdrawnReason: 'Keliru' } : {}),
  };
  const rows = rowsIn(cms, type);
  const version = async (publishedAt: string | null, updatedAt: string) =>
    rows.create({
      data: { ...data, ...(await fieldsOf(cms, type, picture)), publishedAt, updatedAt },
    });
  const changed = live && state !== 'published';
  await version(null, changed ? LATER() : HOUR_AGO());
  if (live || isWithdrawn) await version(HOUR_AGO(), HOUR_AGO());
  return { id: documentId, secret };
}

async function fieldsOf(
  cms: BootedCms,
  type: KimItemType,
  picture: number | null,
): Promise<object> {
  if (type === 'post') {
    return { category: 'pertanian', body: 'Panen dimulai.', source: 'Diliput langsung' };
  }
  if (type === 'event') return { starts: '2026-12-01T01:00:00.000Z', place: 'Balai desa' };
  const part = await rowsIn(cms, 'part.photo').create({
    data: { file: picture ?? (await pictureOf(cms)), alt: 'Warga bekerja' },
  });
  const photo = { id: part.id, __pivot: { field: 'photos', component_type: 'part.photo' } };
  return { photos: [photo] };
}

/** A photo that one gallery of this KIM shows: looked at by officers once it was handed in. */
export const photoOf = (cms: BootedCms, kim: TriedKim, standing: Standing): Spec => ({
  ...{ type: 'media', kim, described: nothing },
  words: `photo in a gallery ${wordsOf(standing)} of KIM ${kim.slug}`,
  scope: (actor) => (standing.state === 'draft' ? 'other' : scopeOfKim(actor, kim.place)),
  make: async () => {
    const secret = newSecret();
    const { id } = await cms.upload({ bytes: await newPicture(), name: `${secret}.jpg` });
    await rowsIn(cms, 'api::authoring.member-photo').create({
      data: { documentId: newId(), hash: secret, fileId: id, kim: kim.id, member: 'oranglain' },
    });
    await makeItem(cms, 'gallery', kim, standing, SOMEBODY, id);
    return { id: String(id), secret };
  },
});

const pictures = new WeakMap<BootedCms, Promise<number>>();

/** One picture for every gallery. */
function pictureOf(cms: BootedCms): Promise<number> {
  const known = pictures.get(cms) ?? storePicture(cms);
  pictures.set(cms, known);
  return known;
}

async function storePicture(cms: BootedCms): Promise<number> {
  return (await cms.upload({ bytes: await newPicture(), name: 'warga.jpg' })).id;
}

let colour = 0;

/** A small photo of which no other has the bytes. */
export async function newPicture(): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  colour += 7;
  const background = { r: colour % 256, g: Math.floor(colour / 256) % 256, b: 99 };
  return sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .jpeg()
    .toBuffer();
}
