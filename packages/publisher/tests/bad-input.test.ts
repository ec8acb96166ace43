import { CONTRACT_VERSION } from '@simpul/contract';
import * as a from '@simpul/site-model/testing';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FolderTaken } from '../src/index.ts';
import { Stage, until } from '../src/testing/index.ts';

// What somebody does by mistake or by hand in the folders of the publisher: each has a sentence, and what
// is live stays as it is.
let stage: Stage;
afterEach(() => stage.strike());

const flood = a.anAnnouncement({ slug: 'banjir', title: 'Banjir besar' });
const file = (path: string) => join(stage.varDir, 'www', path);
const SITES = ['anjir', 'pahandut', 'portal', 'selat', 'tangkiling'];

describe('a second publisher started in the same folder', () => {
  it('is refused with the number of the first, which goes on', async () => {
    stage = await Stage.set();
    const first = await stage.start();
    await until('all is published', () => first.status().backlog === 0);
    await expect(stage.start()).rejects.toThrow(FolderTaken);
    await expect(stage.start()).rejects.toThrow(`process id ${process.pid} works in`);
    stage.cms.publish({ announcements: [flood] });
    await until('the first publishes on', () => stage.filesWith('selat', 'Banjir').length > 0);
    await first.stop();
  });
});

describe('a manifest that was edited by hand', () => {
  it('is not believed: it is named, and the site is made anew as it was', async () => {
    stage = await Stage.set();
    await stage.publish();
    const before = stage.served('selat');
    const manifest = file('selat/releases/00000001.json');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace('"owner":"kim-selat"', '"owner":"kim-anjir"'));
    expect(readFileSync(manifest, 'utf8')).not.toBe(text);
    const { published, problems, failed } = await stage.publish();
    expect(published.map(({ site }) => site)).toEqual(['selat']);
    expect(failed).toEqual([]);
    expect(problems).toEqual([
      'selat: the manifest of its live release was torn or changed by hand; the whole site was made anew.',
    ]);
    expect(stage.served('selat')).toEqual(before);
  });
});

describe('a folder that no KIM owns', () => {
  it('is named and left as it is, served or not', async () => {
    stage = await Stage.set();
    await stage.publish();
    cpSync(file('selat'), file('asing'), { recursive: true, verbatimSymlinks: true });
    mkdirSync(file('Cadangan lama'));
    const { problems } = await stage.publish();
    expect(problems.join('\n')).toMatch(/asing is served but belongs to no KIM/);
    expect(stage.log.map(({ msg }) => msg).join('\n')).toMatch(/Cadangan lama is not the folder/);
    expect(stage.read('asing', 'index.html')).toBe(stage.read('selat', 'index.html'));
    expect(readdirSync(file(''))).toContain('Cadangan lama');
  });
});

describe('a site folder that was turned into a link to elsewhere', () => {
  it('is named, nothing is written through it, and the other sites go on', async () => {
    stage = await Stage.set();
    const publisher = await stage.start();
    await until('all is published', () => publisher.status().backlog === 0);
    const elsewhere = join(stage.varDir, 'elsewhere');
    renameSync(file('selat'), elsewhere);
    symlinkSync(elsewhere, file('selat'));
    const before = readdirSync(join(elsewhere, 'releases')).sort();
    stage.cms.publish({ announcements: [flood] });
    await until('the others go on', () => stage.filesWith('anjir', 'Banjir besar').length > 0);
    await until('it is named', () =>
      publisher
        .status()
        .sites.some(
          ({ site, error }) => site === 'selat' && /not a folder of ours/.test(error ?? ''),
        ),
    );
    expect(readdirSync(join(elsewhere, 'releases')).sort()).toEqual(before);
    rmSync(file('selat'));
    renameSync(elsewhere, file('selat'));
    await publisher.publishNow();
    expect(stage.filesWith('selat', 'Banjir besar').length).toBeGreaterThan(0);
  });
});

describe('a theme', () => {
  it('that throws at every page takes nothing from what is live, and names each site', async () => {
    stage = await Stage.set();
    await stage.publish();
    const before = stage.servedOf(SITES);
    for (const project of [stage.theme.microsite, stage.theme.portal]) {
      writeFileSync(
        join(project, 'server/entry.mjs'),
        'export const app = { render: async () => { throw new Error("theme broken"); } };\nexport const covers = () => [];',
      );
    }
    stage.theme = { ...stage.theme, version: 'v2' };
    const { published, failed } = await stage.publish();
    expect(published).toEqual([]);
    expect(failed.map(({ site }) => site).sort()).toEqual(SITES);
    expect(failed.map(({ problem }) => problem).join('\n')).toContain('theme broken');
    expect(stage.servedOf(SITES)).toEqual(before);
  });
});

describe('content of a newer contract', () => {
  const NEWER = CONTRACT_VERSION + 1;
  const raise = (name: string) => {
    const path = join(stage.varDir, 'content', name);
    const kept = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...kept, contract: NEWER, 'new-part': {} }));
  };

  it('kept by a newer publisher is refused with a sentence; without the CMS every site stays', async () => {
    stage = await Stage.set({ announcements: [flood] });
    await stage.publish();
    const before = stage.servedOf(SITES);
    raise('network.json');
    stage.cms.mood = 'error';
    const { published, problems } = await stage.publish();
    expect(published).toEqual([]);
    expect(problems.join('\n')).toMatch(
      new RegExp(`content/network.json: network: written in contract version ${NEWER}, this`),
    );
    expect(stage.servedOf(SITES)).toEqual(before);
  });

  it('is replaced as soon as the CMS answers in the contract of this publisher', async () => {
    stage = await Stage.set({ announcements: [flood] });
    await stage.publish();
    const before = stage.servedOf(SITES);
    raise('network.json');
    raise('kims/selat.json');
    const { problems } = await stage.publish();
    expect(problems).toEqual([]);
    expect(stage.servedOf(SITES)).toEqual(before);
  });
});
