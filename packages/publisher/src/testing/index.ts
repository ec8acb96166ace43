export { FakeCms, TOKEN, type Mood } from './fake-cms.ts';
