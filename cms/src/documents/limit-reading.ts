import { mayDo, type Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { peersIn } from '../access/posts.ts';
import { askingOfficer } from '../authority/asking-officer.ts';
import { factsOf, isGuarded, type GuardedType } from '../authority/facts.ts';
import type { DocumentRule } from './context.ts';
import { hide } from './refuse.ts';

const AUDIT = 'api::audit.audit-entry';
const NONE = { id: -1 };
const LISTS = new Set(['findMany', 'findFirst', 'count']);

/**
 * Reads of an officer find only what the policy lets that officer see, whatever route asked: some stock
 * routes of the panel ask for many documents by id and test none of them.
 */
export const limitReading: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action, params } = context;
  if (action !== 'findOne' && !LISTS.has(action)) return next();
  if (!isGuarded(uid) && uid !== AUDIT) return next();
  const officer = await askingOfficer(strapi);
  if (officer === null) return next();
  if (uid === AUDIT) {
    if (!mayDo(officer, 'list', { type: 'audit', region: officer.region }).allowed) hide();
    return next();
  }
  const drafts = params.status !== 'published' && hasDrafts(strapi, uid);

  if (action === 'findOne') {
    const facts = params.documentId ? await factsOf(strapi, uid, params.documentId) : null;
    if (facts && !mayDo(officer, drafts ? 'read-draft' : 'read', facts.thing).allowed) hide();
    return next();
  }
  const limits = [await placeLimit(strapi, officer, uid)];
  if (drafts && 'state' in strapi.contentType(uid).attributes) limits.push(shared(officer, uid));
  if (!drafts && 'withdrawnAt' in strapi.contentType(uid).attributes) {
    limits.push({ withdrawnAt: { $null: true } });
  }
  const filters = [params.filters ?? {}, ...limits.filter((limit) => limit !== null)];
  params.filters = { $and: filters };
  return next();
};

const hasDrafts = (strapi: Core.Strapi, uid: GuardedType): boolean =>
  strapi.contentType(uid).options?.draftAndPublish === true;

const idOf = ({ id }: Officer): number => Number(id.split(':')[1]);

/** A draft that was never handed in is the KIM's own business; what no KIM owns is the office's. */
const shared = (officer: Officer, uid: GuardedType): object => ({
  $or: [
    { state: { $ne: 'draft' } },
    { createdBy: { id: idOf(officer) } },
    ...(uid === 'api::event.event' ? [{ kim: { id: { $null: true } } }] : []),
  ],
});

/** Rows that belong to nobody else are the province's: what a script wrote, and what names no region. */
async function placeLimit(
  strapi: Core.Strapi,
  { role, region, disabled }: Officer,
  uid: GuardedType,
): Promise<object | null> {
  if (disabled) return NONE;
  const isProvince = role === 'province';
  const here = { $or: [{ code: region }, { code: { $startsWith: `${region}.` } }] };
  const nowhere = { id: { $null: true } };
  const office = async () => {
    const peers = { createdBy: { id: { $in: await peersIn(strapi, region) } } };
    return isProvince ? { $or: [peers, { createdBy: nowhere }] } : peers;
  };
  const ofRegion = isProvince ? { $or: [{ region: here }, { region: nowhere }] } : { region: here };
  switch (uid) {
    case 'api::post.post':
    case 'api::gallery.gallery':
      return { kim: { region: here } };
    case 'api::event.event':
      if (role === 'reviewer') return { kim: { region: here } };
      return { $or: [{ kim: { region: here } }, { $and: [{ kim: nowhere }, await office()] }] };
    case 'api::announcement.announcement':
      if (role === 'reviewer') return NONE;
      return { $or: [{ issuer: ofRegion }, { $and: [{ issuer: nowhere }, await office()] }] };
    case 'api::kim.kim':
      return { region: here };
    case 'api::agency.agency':
      if (role === 'reviewer') return NONE;
      return isProvince ? ofRegion : null;
    case 'api::region.region':
      return isProvince ? here : null;
    case 'api::setting.setting':
      return isProvince ? null : NONE;
  }
}
