import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { StoreTrouble } from './object-store.ts';
import type { S3Options } from './s3-line.ts';
import { S3Store } from './s3-store.ts';

type Answer = (asked: IncomingMessage, response: ServerResponse) => void;
const QUICK = { patience: 200, rest: 1 };
let server: Server | undefined;
let asked = 0;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(null)));
  server = undefined;
});

/** A store whose service answers one request after the other like this, and then always like the last. */
async function answering(answers: Answer[], more: Partial<S3Options> = {}): Promise<S3Store> {
  asked = 0;
  server = createServer((request, response) => {
    const answer = answers[Math.min(asked++, answers.length - 1)]!;
    request.resume().on('end', () => answer(request, response));
  });
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const named = { region: 'x', bucket: 'bucket', keyId: 'simpul', secret: 'x' };
  return new S3Store({ endpoint, ...named, ...QUICK, ...more });
}

const error =
  (status: number, code: string): Answer =>
  (_, response) =>
    void response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
const done: Answer = (_, response) => void response.writeHead(200, { etag: '"e"' }).end();
const text =
  (body: string): Answer =>
  (_, response) =>
    void response.writeHead(200, { etag: '"e"' }).end(body);

describe('a service of objects', () => {
  it('that says of an object to be replaced that it is not found has refused', async () => {
    const store = await answering([error(404, 'NoSuchKey')]);
    expect(await store.put('a', Buffer.from('x'), { ifMatch: 'e' })).toBeNull();
    // The object was looked for once, to learn whether the condition was understood.
    expect(asked).toBe(2);
  });

  it('that is at work on the same key has not refused: it is asked again', async () => {
    const conflict = error(409, 'ConditionalRequestConflict');
    const store = await answering([conflict, conflict, done]);
    expect(await store.put('a', Buffer.from('x'), { ifAbsent: true })).toBe('e');
  });

  it('that answers with another page than a listing is trouble', async () => {
    const store = await answering([text('<html>Sign in to this network</html>')]);
    const all = async () => {
      for await (const one of store.list('sites/')) throw new Error(one.key);
    };
    await expect(all()).rejects.toThrow(/answers with something that is no listing/);
    await expect(all()).rejects.toThrow(StoreTrouble);
  });

  it('is never asked for a key that is none', async () => {
    const store = await answering([done]);
    for (const ask of [() => store.get('a//b'), () => store.remove('a//b')]) {
      await expect(ask()).rejects.toThrow(/^"a\/\/b" may not be the key of an object$/);
    }
    expect(asked).toBe(0);
  });

  it('is given longer for what is large, and no longer for what is small', async () => {
    const slow: Answer = (request, response) => void sleep(600).then(() => done(request, response));
    const store = await answering([slow]);
    expect(await store.put('a', Buffer.alloc(100_000))).toBe('e');
    await expect(store.put('a', Buffer.alloc(10))).rejects.toThrow(/does not answer/);
  });

  it('may be slow with what is large as long as it says how large it is', async () => {
    const slowly: Answer = (_, response) => {
      response.writeHead(200, { etag: '"e"', 'content-length': 100_000 }).write('x'.repeat(10));
      void sleep(600).then(() => response.end('x'.repeat(99_990)));
    };
    const store = await answering([slowly]);
    expect((await store.get('a'))?.bytes.length).toBe(100_000);
  });
});
