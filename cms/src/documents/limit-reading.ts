import { mayDo, type Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { peersIn } from '../access/posts.ts';
import { askingOfficer } from '../authority/asking-officer.ts';
import { factsOf, isGuarded, type GuardedType } from '../authority/facts.ts';
import type { DocumentRule } from './context.ts';
import { hide } from './refuse.ts';

const LISTS = new Set(['findMany', 'findFirst', 'count']);

/**
 * Reads of an officer find only what the policy lets that officer see, whatever route asked: some stock
 * routes of the panel ask for many documents by id and test none of them.
 */
export const limitReading: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action, params } = context;
  if (!isGuarded(uid) || (action !== 'findOne' && !LISTS.has(action))) return next();
  const officer = await askingOfficer(strapi);
  if (officer === null) return next();
  const drafts = params.status !== 'published' && hasDrafts(strapi, uid);

  if (action === 'findOne') {
    const facts = params.documentId ? await factsOf(strapi, uid, params.documentId) : null;
    if (facts && !mayDo(officer, drafts ? 'read-draft' : 'read', facts.thing).allowed) hide();
    return next();
  }
  const limits = [await placeLimit(strapi, officer, uid)];
  if (drafts && 'state' in strapi.contentType(uid).attributes) limits.push(shared(officer, uid));
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

async function placeLimit(
  strapi: Core.Strapi,
  { role, region, disabled }: Officer,
  uid: GuardedType,
): Promise<object | null> {
  if (disabled) return { id: -1 };
  if (role === 'province') return null;
  const within = { code: { $startsWith: `${region}.` } };
  const here = { $or: [{ code: region }, within] };
  const peers = async () => ({ createdBy: { id: { $in: await peersIn(strapi, region) } } });
  switch (uid) {
    case 'api::post.post':
    case 'api::gallery.gallery':
      return { kim: { region: here } };
    case 'api::event.event':
      return { $or: [{ kim: { region: here } }, await peers()] };
    case 'api::announcement.announcement':
      return { $or: [{ issuer: { region: here } }, await peers()] };
    case 'api::kim.kim':
      return { region: here };
    case 'api::setting.setting':
      return { id: -1 };
    default:
      return null;
  }
}
