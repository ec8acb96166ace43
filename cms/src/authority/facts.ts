import {
  isNobody,
  isShownAt,
  nobody,
  type Addressee,
  type Audience,
  type ItemState,
  type KimKind,
  type KimStatus,
  type OwningKim,
  type PersonId,
  type PublishingMode,
  type Standing,
  type Thing,
} from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { officerOf } from '../access/posts.ts';
import { rowsOf } from '../database/rows.ts';

/** The content types whose rows the policy speaks of. */
const guardedTypes = [
  'api::announcement.announcement',
  'api::event.event',
  'api::post.post',
  'api::gallery.gallery',
  'api::kim.kim',
  'api::agency.agency',
  'api::region.region',
  'api::setting.setting',
] as const;
export type GuardedType = (typeof guardedTypes)[number];

export const isGuarded = (uid: string): uid is GuardedType =>
  (guardedTypes as readonly string[]).includes(uid);

/** What the policy wants to know of a document; `named` are the KIM its audience names one by one. */
export interface Facts {
  thing: Thing;
  audience: Audience;
  named: readonly Addressee[];
}

interface Place {
  code: string;
}
interface KimRow {
  slug: string;
  kind: KimKind;
  kimStatus: KimStatus;
  publishing: PublishingMode | null;
  region: Place | null;
}
interface Row extends KimRow {
  code?: string;
  publishedAt: string | null;
  withdrawnAt?: string | null;
  showFrom?: string | null;
  showUntil?: string | null;
  updatedAt: string;
  state?: ItemState | null;
  writer?: string | null;
  createdBy: { id: number } | null;
  kim?: KimRow | null;
  issuer?: { region: Place | null } | null;
  audience?: {
    everyone: boolean | null;
    kinds: KimKind[] | null;
    regions: Place[];
    kims: KimRow[];
  } | null;
}

const region = { select: ['code'] };
const kim = { select: ['slug', 'kind', 'kimStatus', 'publishing'], populate: { region } };
const audience = { populate: { regions: region, kims: kim } };
const createdBy = { select: ['id'] };
const populate: Record<GuardedType, object> = {
  'api::announcement.announcement': { issuer: { populate: { region } }, audience, createdBy },
  'api::event.event': { kim, audience, createdBy },
  'api::post.post': { kim, createdBy },
  'api::gallery.gallery': { kim, createdBy },
  'api::kim.kim': { region, createdBy },
  'api::agency.agency': { region },
  'api::region.region': {},
  'api::setting.setting': {},
};

/** Reads what the policy wants to know, as it stands in the open transaction; null: no such document. */
export async function factsOf(
  strapi: Core.Strapi,
  uid: GuardedType,
  documentId: string,
): Promise<Facts | null> {
  const rows = await rowsOf<Row>(strapi, uid).findMany({
    where: { documentId },
    populate: populate[uid],
  });
  const live = rows.find(({ publishedAt }) => publishedAt) ?? null;
  const row = rows.find(({ publishedAt }) => !publishedAt) ?? live;
  if (!row) return null;
  const { audience, named } = audienceOf(row);
  return { thing: await thingOf(strapi, uid, row, live), audience, named };
}

async function thingOf(
  strapi: Core.Strapi,
  uid: GuardedType,
  row: Row,
  live: Row | null,
): Promise<Thing> {
  const author = authorOf(row);
  const standing = standingOf(row, live);
  switch (uid) {
    case 'api::post.post':
      return { type: 'post', kim: owning(row.kim), author, ...standing };
    case 'api::gallery.gallery':
      return { type: 'gallery', kim: owning(row.kim), author, ...standing };
    case 'api::event.event':
      if (row.kim) return { type: 'event', kim: owning(row.kim), author, ...standing };
      return broadcast(await officeOf(strapi, row));
    case 'api::announcement.announcement':
      return broadcast(
        row.issuer
          ? (row.issuer.region?.code ?? (await provinceOf(strapi)))
          : await officeOf(strapi, row),
      );
    case 'api::kim.kim':
      return { type: 'kim-registration', kim: owning(row)!, author };
    case 'api::agency.agency':
      return { type: 'agency', region: row.region?.code ?? (await provinceOf(strapi)) };
    case 'api::region.region':
      return { type: 'region', region: row.code ?? '' };
    case 'api::setting.setting':
      return { type: 'setting', region: await provinceOf(strapi) };
  }

  function broadcast(place: string): Thing {
    const type = uid === 'api::event.event' ? 'shared-event' : 'announcement';
    const { audience } = audienceOf(row);
    return {
      type,
      region: place,
      audience,
      author,
      shown: isShown(live, standing.live),
      ...standing,
    };
  }
}

/** A KIM without a region lies nowhere, so that nobody reaches it by mistake. */
const owning = (row: KimRow | null | undefined): OwningKim | null =>
  row
    ? {
        slug: row.slug,
        region: row.region?.code ?? '',
        status: row.kimStatus,
        publishing: row.publishing ?? 'review',
      }
    : null;

/** Where the working copy stands. What scripts and officers write moves no `state`, so it is looked at. */
function standingOf(row: Row, version: Row | null): Standing {
  // The published version of what was withdrawn is kept, and shown to nobody.
  const live = version !== null && !version.withdrawnAt;
  if (row.withdrawnAt || row.state === 'withdrawn') return { state: 'withdrawn', live: false };
  if (row.state === 'submitted' || row.state === 'returned') return { state: row.state, live };
  const untouched = live && row.updatedAt <= version.updatedAt;
  return { state: untouched ? 'published' : 'draft', live };
}

/** Is it live, and does this moment lie within its window? */
function isShown(version: Row | null, live: boolean): boolean {
  if (!live || !version) return false;
  const { showFrom = null, showUntil = null } = version;
  return isShownAt({ showFrom, showUntil }, Date.now());
}

function authorOf({ writer, createdBy }: Row): PersonId | null {
  if (writer && /^(?:officer|member):./.test(writer)) return writer as PersonId;
  return createdBy ? `officer:${createdBy.id}` : null;
}

/** The office of whoever made a document that names no agency; the province's for a script's. */
async function officeOf(strapi: Core.Strapi, { createdBy }: Row): Promise<string> {
  const officer = createdBy ? await officerOf(strapi, createdBy.id) : null;
  return officer?.region ?? provinceOf(strapi);
}

async function provinceOf(strapi: Core.Strapi): Promise<string> {
  const setting = await rowsOf<{ provinceCode: string }>(strapi, 'api::setting.setting').findOne({
    select: ['provinceCode'],
  });
  return setting?.provinceCode ?? '';
}

function audienceOf({ audience: row }: Row): Omit<Facts, 'thing'> {
  if (!row) return { audience: nobody, named: [] };
  const audience: Audience = {
    everyone: row.everyone ?? false,
    regions: row.regions.map(({ code }) => code),
    kinds: row.kinds ?? [],
    kims: row.kims.map(({ slug }) => slug),
  };
  if (isNobody(audience)) return { audience: nobody, named: [] };
  return {
    audience,
    named: row.kims.map(({ slug, kind, region }) => ({ slug, kind, region: region?.code ?? '' })),
  };
}
