export * from './content.ts';
export * from './input.ts';
export * from './network.ts';
