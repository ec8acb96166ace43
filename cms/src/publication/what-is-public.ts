import { kimStatuses, siteStateOf } from '@simpul/domain';

/** Database condition: the published version of a document, not its draft. */
export const isLive = { publishedAt: { $notNull: true } };

/** Database condition: a published version that was not withdrawn. */
export const isPublic = { ...isLive, withdrawnAt: null };

/** Database condition: KIM that have a site. The others are nobody's business yet. */
export const kimsWithSite = {
  kimStatus: { $in: kimStatuses.filter((status) => siteStateOf(status) !== 'none') },
};
