import { describe, expect, it } from 'vitest';
import { readListing } from './s3-answers.ts';

const entry = (key: string, size = '5', date = '2026-10-01T00:00:00.000Z') =>
  `<Contents><Key>${key}</Key><LastModified>${date}</LastModified><Size>${size}</Size></Contents>`;
const listing = (inner: string) =>
  `<?xml version="1.0"?><ListBucketResult xmlns="x">${inner}</ListBucketResult>`;

describe('a page of a listing', () => {
  it('names objects and the page after it', () => {
    const cut =
      '<IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b</NextContinuationToken>';
    expect(readListing(listing(entry('a+b%2Fc') + cut))).toEqual({
      objects: [{ key: 'a b/c', size: 5, putAt: Date.UTC(2026, 9, 1) }],
      next: 'a&b',
    });
    expect(readListing(listing(''))).toEqual({ objects: [], next: null });
  });

  it.each([
    ['another page', '<html><body>Sign in to this network</body></html>'],
    ['nothing', ''],
    ['the first half', listing(entry('a')).slice(0, -20)],
    ['a key that cannot be read', listing(entry('%zz'))],
    ['no key', listing(entry(''))],
    ['no size', listing(entry('a', ''))],
    ['no date', listing(entry('a', '5', 'yesterday'))],
    ['no way on', listing('<IsTruncated>true</IsTruncated>')],
  ])('is null for %s', (_, xml) => {
    expect(readListing(xml)).toBeNull();
  });
});
