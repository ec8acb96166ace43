import { shrink } from './shrink.ts';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void shrink(data).then((shrunk) => self.postMessage(shrunk));
});
