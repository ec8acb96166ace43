import { NetworkSchema } from '@simpul/contract';
import { aNetwork } from '@simpul/site-model/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cms } from '../src/cms/client.ts';
import { FakeCms, TOKEN } from '../src/testing/index.ts';

const PATH = '/api/publication/network';
let cms: FakeCms;
let asking: Cms;
beforeEach(async () => {
  cms = await FakeCms.start(aNetwork(), () => undefined);
  asking = new Cms({ url: cms.url, token: TOKEN });
});
afterEach(() => cms.stop());

describe('a question to the CMS', () => {
  it('is answered by what fits the contract', async () => {
    expect(await asking.get(NetworkSchema, PATH)).toEqual({ ok: true, value: aNetwork() });
  });

  it('is given up after its time, with a sentence', async () => {
    cms.mood = 'silent';
    const answer = await asking.json(PATH, { patienceMs: 50 });
    expect(answer).toEqual({ ok: false, problem: `${PATH}: no whole answer within 0.05 s.` });
  });

  it('does not take more bytes than it asked for', async () => {
    cms.files.set('/uploads/x.jpg', Buffer.alloc(100));
    expect((await asking.bytes('/uploads/x.jpg', 100)).ok).toBe(true);
    expect(await asking.bytes('/uploads/x.jpg', 99)).toMatchObject({
      problem: expect.stringContaining('larger than 99 bytes') as string,
    });
  });

  it('names what was asked in every refusal', async () => {
    for (const mood of ['error', 'half', 'html', 'other-version'] as const) {
      cms.mood = mood;
      const answer = await asking.get(NetworkSchema, PATH);
      expect(answer, mood).toMatchObject({
        ok: false,
        problem: expect.stringContaining(PATH) as string,
      });
    }
  });
});
