import { indonesian } from '@simpul/domain';

/** Bytes as people buy them: `0,3 MB`, `12 KB`. */
export const sizeInWords = (bytes: number): string =>
  bytes < 95_000
    ? `${indonesian(Math.max(1, Math.round(bytes / 1000)))} KB`
    : `${indonesian(Math.round(bytes / 100_000) / 10)} MB`;
