/** How much fits: the numbers that Tulis shows and the CMS refuses by. Texts in characters. */
export const authoringLimits = {
  title: 200,
  summary: 280,
  /** Bytes of UTF-8: about 3,000 words. */
  bodyBytes: 20 * 1024,
  source: 300,
  place: 200,
  organiser: 200,
  author: 120,
  alt: 300,
  caption: 500,
  credit: 120,
  correction: 1000,
  withdrawReason: 500,
  reviewNote: 1000,
  tagline: 160,
  contacts: 12,
  contactValue: 300,
  webAddress: 500,
  personName: 120,
  deviceName: 60,
  photosPerPost: 10,
  photosPerGallery: 30,
  photosPerEvent: 1,
  /** Bytes of one photo as it is sent; the same figure as `photoLimits.bytes` of `media`. */
  photoBytes: 10_000_000,
  /** Bytes of any request that is not a photo. */
  requestBytes: 128 * 1024,
  itemsPerPage: 50,
  announcements: 100,
  members: 100,
  openInvitations: 20,
  devicesPerMember: 5,
} as const;

/** How long things last. */
export const authoringLifetimes = {
  sessionDays: 90,
  deviceCodeMinutes: 10,
  previewMinutes: 15,
  /** How long the answer of a write is kept for its Idempotency-Key. */
  idempotencyDays: 14,
} as const;
