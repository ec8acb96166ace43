export { foldersIn, type Folders } from './folders.ts';
export { readSettings, workersVariable, type Settings } from './settings.ts';
export type { PublisherOptions, Rhythm } from './service/desk-options.ts';
export type { Rehearsal } from './service/publication.ts';
export { publish, rehearse } from './service/publish.ts';
export { FolderTaken, startPublisher, type Publisher } from './service/publisher.ts';
export type { PublishReport } from './service/requests.ts';
export { readStatus, type SiteStatus, type Status } from './service/status.ts';
export { astroBuild, buildTheme, themeIn, type Theme } from './theme/build-theme.ts';
