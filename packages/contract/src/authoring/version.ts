/**
 * Raised when an older Tulis could no longer understand an answer, or its requests would no longer be
 * understood. It has a life of its own: Tulis stays on phones for months.
 */
export const AUTHORING_VERSION = 1;
