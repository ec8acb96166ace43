/**
 * Why a site is not planned: a document stands where it does not belong. The publisher logs it and
 * leaves what is live alone.
 */
export class SiteRefusal extends Error {
  override name = 'SiteRefusal';
}
