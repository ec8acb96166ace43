export { BreakableStore } from './breakable-store.ts';
export { FakeCms, TOKEN, type Mood } from './fake-cms.ts';
export { putPlainTheme } from './plain-theme.ts';
export { Stage, until } from './stage.ts';
export type { Hands } from '../render/hands.ts';
export type { SiteOutcome } from '../render/messages.ts';
export { CrewOfTests, aSiteJob } from './crew.ts';
export { putRelease } from './put-release.ts';
