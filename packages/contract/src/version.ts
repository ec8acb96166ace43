/** Raised when an older publisher could no longer understand the answers. */
export const CONTRACT_VERSION = 1;
