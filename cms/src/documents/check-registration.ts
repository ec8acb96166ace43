import { flawOf, isSameKimName, isWithin, regencyOf, type KimStatus } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { hasDecree } from '../desk/decrees/decree-files.ts';
import { isSave, resultOf, targetOf, type DocumentRule } from './context.ts';
import { limitsOf } from './member-limits.ts';
import { refuse } from './refuse.ts';

const UID = 'api::kim.kim';

interface Kim {
  documentId: string;
  name: string;
  kimStatus: KimStatus;
  memberCount: number | null;
  decreeNumber: string | null;
  decreeScan: string | null;
  region: { code: string } | null;
}

/** A KIM is verified, activated or renamed only with its papers in order; one that stands is left alone. */
export const checkRegistration: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== UID || !isSave(context)) return next();
  const kims = rowsOf<Kim>(strapi, UID);
  const read = (documentId: string | null): Promise<Kim | null> =>
    kims.findOne({ where: { documentId }, populate: { region: { select: ['code'] } } });

  const target = targetOf(context);
  const before = target === null ? null : await read(target);
  const result = await next();
  const after = await read(resultOf(context, result));
  if (!after) return result;
  const { decreeScan } = after;
  if (decreeScan && decreeScan !== before?.decreeScan && !(await hasDecree(strapi, decreeScan))) {
    refuse('decree-scan-unknown', 'decreeScan');
  }
  const isCalledUpon = after.kimStatus === 'verified' || after.kimStatus === 'active';
  if (!isCalledUpon || (before && papersOf(before) === papersOf(after))) return result;

  const regency = after.region && regencyOf(after.region.code);
  const limits = await limitsOf(strapi, regency);
  const flaw = flawOf(after, limits);
  if (flaw) {
    refuse(flaw, flaw === 'decree-missing' ? 'decreeNumber' : 'memberCount', { ...limits });
  }
  if (regency && (await isNameTaken(strapi, after, regency))) refuse('kim-name-taken', 'name');
  return result;
};

/** What the check looks at, to see whether a save touches it. */
const papersOf = ({ name, kimStatus, memberCount, decreeNumber, region }: Kim): string =>
  JSON.stringify([name, kimStatus, memberCount, decreeNumber, region?.code]);

/** A proposal takes no name; an archived KIM keeps its. */
async function isNameTaken(strapi: Core.Strapi, kim: Kim, regency: string): Promise<boolean> {
  const others = await rowsOf<Kim>(strapi, UID).findMany({
    select: ['name'],
    where: { documentId: { $ne: kim.documentId }, kimStatus: { $ne: 'proposed' } },
    populate: { region: { select: ['code'] } },
  });
  return others.some(
    ({ name, region }) => region && isWithin(region.code, regency) && isSameKimName(name, kim.name),
  );
}
