/** A KIM on whose site a draft can be seen. */
export interface PreviewSite {
  slug: string;
  name: string;
}

/** Where a draft can be seen: on the site of its KIM, or on those that its audience names. */
export interface PreviewChoices {
  sites: PreviewSite[];
}

/** A page that was made to be seen. */
export interface MadePreview {
  address: string;
  /** Until when, in words. */
  until: string;
}
