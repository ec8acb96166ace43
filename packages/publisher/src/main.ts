import { keepCompiled } from './compile-cache.ts';

// Flushing files waits for the disk, in threads of this pool; it is read when the first thread is needed.
process.env['UV_THREADPOOL_SIZE'] ??= '16';
keepCompiled();
await import('./service/run.ts');
