import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSite, releaseFolder } from '../release/site-folder.ts';
import { putRelease } from '../testing/put-release.ts';
import { verifyEverything } from './verify.ts';

const RELEASE = '00000001';
const SITES = Array.from({ length: 24 }, (_, at) => `kim-${String(at).padStart(2, '0')}`);

let www: string;
beforeEach(() => {
  www = mkdtempSync(join(tmpdir(), 'simpul-verify-'));
  for (const site of SITES) putRelease(www, site, RELEASE, { '/': site });
});
afterEach(() => rmSync(www, { recursive: true }));

const sentences = async () => (await verifyEverything(www)).faults.map(({ sentence }) => sentence);

it('what is found is told in the order of the sites, however many threads read them', async () => {
  for (const site of SITES) {
    writeFileSync(join(releaseFolder(openSite(www, site), RELEASE), 'index.html'), 'x');
  }
  expect(await sentences()).toEqual(
    SITES.map(
      (site) => `${site}: release ${RELEASE}: index.html has other bytes than were published`,
    ),
  );
});
