export * from './content.ts';
export * from './input.ts';
export * from './links-of.ts';
export * from './network.ts';
