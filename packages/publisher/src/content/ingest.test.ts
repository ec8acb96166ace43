import * as a from '@simpul/site-model/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cms } from '../cms/client.ts';
import { FakeCms, TOKEN } from '../testing/index.ts';
import { Content } from './ingest.ts';

let folder: string;
let cms: FakeCms;
let content: Content;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-content-'));
  cms = await FakeCms.start(a.aNetwork(), (slug) => a.aKimContent({ slug }));
  content = new Content(folder, new Cms({ url: cms.url, token: TOKEN }));
});
afterEach(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true });
});

describe('content', () => {
  it('that is asked for while older content is still coming is asked for once more', async () => {
    const calls: Promise<boolean>[] = [];
    cms.kims = (slug) => {
      cms.network = { ...cms.network, revision: 2 };
      calls.push(content.refresh());
      return a.aKimContent({ slug });
    };
    await content.refresh();
    expect(content.network?.revision).toBe(1);
    await Promise.all(calls);
    expect(content.network?.revision).toBe(2);
    expect(cms.asked.filter((path) => path.endsWith('/network'))).toHaveLength(2);
  });

  it('of a KIM that is called as the network is told of beside it', async () => {
    const [first] = cms.network.kims;
    const announcements = [{ ...a.anAnnouncement(), title: 7 }] as never;
    cms.network = { ...cms.network, kims: [{ ...first!, slug: 'network' }], announcements };
    cms.kims = () => undefined;
    await content.refresh();
    expect(content.troubles()).toEqual([
      expect.stringMatching(/^network: announcements/),
      expect.stringContaining('kims/network'),
    ]);
  });

  it('of a KIM that has no site any more is not told of', async () => {
    cms.kims = (slug) => (slug === 'tangkiling' ? undefined : a.aKimContent({ slug }));
    await content.refresh();
    expect(content.troubles().join()).toContain('tangkiling');
    const kims = cms.network.kims.map((kim) =>
      kim.slug === 'tangkiling' ? { ...kim, status: 'proposed' as const } : kim,
    );
    cms.network = { ...cms.network, revision: 2, kims };
    await content.refresh();
    expect(content.troubles()).toEqual([]);
  });
});
