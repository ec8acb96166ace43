/** The kinds of items that KIM hand in for review. */
export const reviewedKinds = ['post', 'gallery', 'event'] as const;
export type ReviewedKind = (typeof reviewedKinds)[number];

/** One item that waits for an officer. */
export interface Waiting {
  kind: ReviewedKind;
  id: string;
  title: string;
  kim: { id: string; name: string };
  /** Since when it stands as it is, in words. */
  since: string;
}

/** A photo as the reviewer sees it. */
export interface ReviewedPhoto {
  address: string;
  alt: string;
  caption: string;
}

/** An item to read before it is published or returned. */
export interface Reviewed extends Waiting {
  /** What stands above the text, label and value: topic, source, place, time. */
  facts: { label: string; value: string }[];
  summary: string;
  /** The text as its readers see it, made safe. */
  html: string;
  photos: ReviewedPhoto[];
  /** Names what is read here: publishing says that it is this. */
  version: string;
  /** Is an earlier version of it on the sites already? */
  isLive: boolean;
}
