export { FakeCms, TOKEN, type Mood } from './fake-cms.ts';
export { putPlainTheme } from './plain-theme.ts';
export { Stage, until } from './stage.ts';
export { CrewOfTests, aSiteJob } from './crew.ts';
