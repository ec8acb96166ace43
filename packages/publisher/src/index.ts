export { foldersIn, type Folders } from './folders.ts';
export { processVariables } from './process-variables.ts';
export {
  databaseVariable,
  readSettings,
  reserveVariable,
  statusPortVariable,
  workersVariable,
  type Settings,
} from './settings.ts';
export type { PublisherOptions, Rhythm } from './service/desk-options.ts';
export type { Rehearsal } from './service/rehearse.ts';
export { startMember, type Member } from './service/member.ts';
export { heldSites, repair, resume, rollBack, verify, verifyStored } from './service/operate.ts';
export { publish, rehearse } from './service/publish.ts';
export { FolderTaken, startPublisher, type Publisher } from './service/publisher.ts';
export type { PublishReport } from './service/requests.ts';
export type { Kept } from './service/upkeep.ts';
export type { Verification } from './service/verify.ts';
export { readStatus, type SiteStatus, type Status } from './service/status.ts';
export { astroBuild, buildTheme, themeIn, type Theme } from './theme/build-theme.ts';
