import { connect } from 'node:net';
import { AwsClient } from 'aws4fetch';
import { afterEach, describe, expect, it } from 'vitest';
import { S3Store, StoreTrouble, ensureConditions, type ObjectStore } from '../src/index.ts';
import type { S3Options } from '../src/s3-line.ts';
import type { RunningCeph } from '../src/testing/index.ts';
import { listed } from './contract.ts';
import { faultyLine } from './faulty-line.ts';

const bytes = (text: string): Buffer => Buffer.from(text);
const QUICK = { patience: 500, rest: 1 };

/** What a store over a line does when the line, or the server behind it, fails. */
export function bearsFaults(ceph: () => RunningCeph): void {
  describe('over a line that fails', () => {
    const ends: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const end of ends.splice(0)) await end();
    });
    const open = async (more: Partial<S3Options> = {}) => {
      const options = { ...(await ceph().bucket()), ...QUICK };
      const line = await faultyLine(options.endpoint);
      ends.push(line.end);
      return {
        line,
        options,
        store: new S3Store({ ...options, endpoint: line.endpoint, ...more }),
      };
    };

    it('tries again what passes by itself', async () => {
      const { line, store } = await open();
      line.faults.push({ status: 500, code: 'InternalError' }, { status: 503, code: 'SlowDown' });
      expect(await store.put('a', bytes('x'))).not.toBeNull();
      line.faults.push({ status: 502 }, 'answer lost', 'answer torn');
      expect((await store.get('a'))!.bytes.toString()).toBe('x');
      line.faults.push({ status: 503 });
      expect(await listed(store, '')).toHaveLength(1);
      line.faults.push('answer lost');
      await store.remove('a');
      expect(await store.get('a')).toBeNull();
    });

    it('says what it was when it does not pass', async () => {
      const { line, store } = await open();
      const slow = { status: 503, code: 'SlowDown' };
      line.faults.push(slow, slow, slow, slow);
      await expect(store.get('a')).rejects.toThrow(/answers with 503 SlowDown\. It is tried again/);
      line.faults.push('silence', 'silence', 'silence', 'silence');
      await expect(store.put('a', bytes('x'))).rejects.toThrow(StoreTrouble);
      await line.end();
      await expect(store.get('a')).rejects.toThrow(/does not answer \(ECONNREFUSED\)/);
    }, 30_000);

    it('says at once what will not pass', async () => {
      const { line, store } = await open({ secret: 'another' });
      await expect(store.put('a', bytes('x'))).rejects.toThrow(
        /refuses \(403 SignatureDoesNotMatch\)/,
      );
      expect(line.asked()).toBe(1);
      const { store: nowhere } = await open({ bucket: 'nobody-made-it' });
      const ways = [
        () => nowhere.get('a'),
        () => nowhere.put('a', bytes('x')),
        () => nowhere.remove('a'),
      ];
      for (const way of ways) {
        await expect(way()).rejects.toThrow(
          /does not exist \(404 NoSuchBucket\)\. Make the bucket/,
        );
      }
    });

    it('knows its own write again when only the answer was lost', async () => {
      const { line, store } = await open();
      line.faults.push('answer lost');
      const first = (await store.put('a', bytes('mine'), { ifAbsent: true }))!;
      expect(first).not.toBeNull();
      line.faults.push('answer lost');
      expect(await store.put('a', bytes('mine 2'), { ifMatch: first })).not.toBeNull();
      expect((await store.get('a'))!.bytes.toString()).toBe('mine 2');
      line.faults.push({ status: 500 });
      expect(await store.put('a', bytes('not mine'), { ifAbsent: true })).toBeNull();
    });

    it('waits no longer than it may for a server that is held still, and works on after', async () => {
      const { store } = await open();
      await store.put('a', bytes('x'));
      await ceph().pause();
      try {
        await expect(store.get('a')).rejects.toThrow(/does not answer/);
      } finally {
        ceph().resume();
      }
      expect((await store.get('a'))!.bytes.toString()).toBe('x');
    }, 30_000);

    it('never keeps an upload that was cut short or changed on the way', async () => {
      const { options, store } = await open();
      const credentials = { accessKeyId: options.keyId, secretAccessKey: options.secret };
      const client = new AwsClient({ ...credentials, region: options.region, service: 's3' });
      const address = new URL(`${options.endpoint}/${options.bucket}/a`);
      const sign = async (body: string) =>
        (await client.sign(address, { method: 'PUT', headers: { 'x-amz-content-sha256': body } }))
          .headers;
      const digest = async (text: string) =>
        Buffer.from(await crypto.subtle.digest('SHA-256', bytes(text))).toString('hex');
      const head = [...(await sign(await digest('whole')))].map((line) => line.join(': '));
      await new Promise<void>((done) => {
        const line = connect(Number(address.port), address.hostname, () => {
          const lines = [`PUT ${address.pathname} HTTP/1.1`, `Host: ${address.host}`, ...head];
          line.end([...lines, 'Content-Length: 5', '', 'who'].join('\r\n'));
        });
        line.resume().on('close', () => done());
      });
      const changed = { method: 'PUT', headers: await sign(await digest('whole')), body: 'WHOLE' };
      expect((await fetch(address, changed)).status).toBe(400);
      expect(await store.get('a')).toBeNull();
    });

    it('refuses a server that passes over conditions', async () => {
      const { store } = await open();
      await ensureConditions(store);
      const forgetful: ObjectStore = {
        place: 'somewhere',
        get: (key) => store.get(key),
        put: (key, put) => store.put(key, put),
        list: (prefix) => store.list(prefix),
        remove: (key) => store.remove(key),
      };
      await expect(ensureConditions(forgetful)).rejects.toThrow(
        /passes over conditions on writing/,
      );
    });
  });
}
