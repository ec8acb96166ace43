export { factsOf, type Described } from './facts.ts';
export { PLACES, scopeOfKim, scopeOfRegion, type Place } from './places.ts';
export { readPolicy, type Policy, type WrittenAddress } from './read-policy.ts';
export { STANDINGS } from './samples.ts';
export { writtenAnswer } from './written-answer.ts';
