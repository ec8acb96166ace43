import { shrink, type Shrunk } from './shrink.ts';
import ShrinkWorker from './shrink-worker.ts?worker';

/** A worker that ran out of memory may say nothing at all. */
const PATIENCE_MS = 90_000;

/** Shrinks in a worker, so that typing goes on; in the page where a worker cannot draw. */
export function shrinkPhoto(file: Blob): Promise<Shrunk> {
  if (typeof OffscreenCanvas === 'undefined') return shrink(file);
  return new Promise((done) => {
    const worker = new ShrinkWorker();
    const patience = setTimeout(() => end({ trouble: 'too-small-phone' }), PATIENCE_MS);
    const end = (shrunk: Shrunk | Promise<Shrunk>): void => {
      clearTimeout(patience);
      worker.terminate();
      done(shrunk);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Shrunk>) => end(data));
    worker.addEventListener('error', () => end(shrink(file)));
    worker.postMessage(file);
  });
}
