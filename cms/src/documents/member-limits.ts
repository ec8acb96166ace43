import { limitsIn, usualMemberLimits, type MemberLimits, type OwnLimits } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';

/** The fields in which a region or the setting holds limits. */
export interface LimitsRow {
  memberMin: number | null;
  memberMax: number | null;
}

export const ownLimitsOf = ({ memberMin, memberMax }: LimitsRow): OwnLimits => ({
  min: memberMin,
  max: memberMax,
});

/** The limits that hold wherever a regency has none of its own. */
export async function limitsEverywhere(strapi: Core.Strapi): Promise<MemberLimits> {
  const row = await rowsOf<LimitsRow>(strapi, 'api::setting.setting').findOne({});
  return limitsIn(row && ownLimitsOf(row), usualMemberLimits);
}

/** The limits that hold in a regency. */
export async function limitsOf(strapi: Core.Strapi, regency: string | null): Promise<MemberLimits> {
  const row =
    regency === null
      ? null
      : await rowsOf<LimitsRow>(strapi, 'api::region.region').findOne({ where: { code: regency } });
  return limitsIn(row && ownLimitsOf(row), await limitsEverywhere(strapi));
}
