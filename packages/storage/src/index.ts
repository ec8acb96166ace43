export { CONDITIONS, ensureConditions } from './ensure-conditions.ts';
export { FolderStore } from './folder-store.ts';
export { StoreTrouble, isKey, type ObjectStore } from './object-store.ts';
export { S3Store } from './s3-store.ts';
export { storeIn, storeVariables } from './settings.ts';
export {
  dateIn,
  noteOf,
  printDocument,
  readListing,
  readPointer,
  sumOf,
  type ListedFile,
  type Listing,
  type Pointer,
  type StandingPointer,
} from './shelf/documents.ts';
export * from './shelf/keys.ts';
