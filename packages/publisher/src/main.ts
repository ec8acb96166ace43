import { keepCompiled } from './compile-cache.ts';

keepCompiled();
await import('./service/run.ts');
