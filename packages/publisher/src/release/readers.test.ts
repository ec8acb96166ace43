import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { putRelease } from '../testing/put-release.ts';
import { Readers } from './readers.ts';
import { openSite } from './site-folder.ts';

let www: string;
let readers: Readers;
beforeEach(() => {
  www = mkdtempSync(join(tmpdir(), 'simpul-readers-'));
  putRelease(www, 'selat', '00000001', { '/': 'selat' });
  readers = new Readers(2);
});
afterEach(async () => {
  await readers.close();
  rmSync(www, { recursive: true });
});

const readSelat = () => readers.ask('verifySite', openSite(www, 'selat'));

it('a question that cannot be answered is told why; the next one is answered', async () => {
  const asked = [readers.ask('verifySite', { site: 'x', path: '\0' }), readSelat()];
  const [first, second] = await Promise.allSettled(asked);
  expect(first).toMatchObject({ status: 'rejected', reason: { message: /null bytes/ } });
  expect(second).toMatchObject({ status: 'fulfilled', value: { files: 1, faults: [] } });
});

it('a thread that is lost fails the question it was at; another one answers the next', async () => {
  const post = vi.spyOn(Worker.prototype, 'postMessage');
  post.mockImplementationOnce(function (this: Worker) {
    // No question at all: the thread ends at it.
    this.postMessage(null);
  });
  const [first, second] = await Promise.allSettled([readSelat(), readSelat()]);
  expect(first).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('the thread that read it was lost') as string },
  });
  expect(second).toMatchObject({ status: 'fulfilled', value: { files: 1, faults: [] } });
});
