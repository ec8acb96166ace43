export { adviseOn } from './advise-on.ts';
export type { Advice, AdviceCode, Draft, Template } from './advice.ts';
export { templates } from './advice.ts';
