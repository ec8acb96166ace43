export * from './atoms.ts';
export * from './changes.ts';
export * from './kim-content.ts';
export * from './network.ts';
export * from './parse-answer.ts';
export * from './tombstone.ts';
export * from './variables.ts';
export * from './version.ts';
