export { readPolicy, type Policy } from './read-policy.ts';
