import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '@simpul/publisher';
import { root } from '../../setup/root.ts';
import { figuresOf, inTurns, runToEnd, TOGETHER, type PeerFigures } from './peer.ts';

const microsite = join(root, 'sites/microsite');
/** Astro loses the components of a theme that shares no folder with the project but the root. */
const NEAR = join(root, 'var');

/**
 * `astro build` of the same theme, once per site, four at a time. Builds of one project root at the same
 * time mix their files, so each has a copy of its own.
 */
export async function buildWithAstro(
  folders: Folders,
  slugs: readonly string[],
  sites: number,
  work: string,
): Promise<PeerFigures> {
  mkdirSync(NEAR, { recursive: true });
  const near = mkdtempSync(join(NEAR, 'bench-astro-'));
  const copies = Array.from({ length: TOGETHER }, (_, at) => copyProject(join(near, `copy-${at}`)));
  const outs = slugs.map((slug) => join(work, 'out', slug));
  const jobs = slugs.map((slug, at) => async () => {
    const copy = copies.pop()!;
    await runToEnd(
      process.execPath,
      [join(copy, 'node_modules/astro/bin/astro.mjs'), 'build'],
      copy,
      {
        ASTRO_TELEMETRY_DISABLED: '1',
        KIM: slug,
        KIM_DOMAIN: 'kim.example',
        PUBLIC_SCHEME: 'https',
        SIMPUL_CONTENT: folders.content,
        SIMPUL_MEDIA: folders.media,
        SIMPUL_OUT: outs[at]!,
      },
    );
    copies.push(copy);
  });
  const took = await inTurns(jobs).finally(() => rmSync(near, { recursive: true, force: true }));
  return figuresOf(
    'astro build per site',
    outs,
    took,
    sites,
    'no portal; the same pages otherwise, byte for byte, but compiles the theme for each site; no release, no manifest, nothing made durable',
  );
}

function copyProject(copy: string): string {
  mkdirSync(join(copy, 'node_modules/@simpul'), { recursive: true });
  for (const name of ['src', 'astro.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(microsite, name), join(copy, name), { recursive: true });
  }
  const modules = join(microsite, 'node_modules');
  const names = [
    ...readdirSync(modules).filter((name) => !/^[.@]/.test(name)),
    ...readdirSync(join(modules, '@simpul')).map((name) => `@simpul/${name}`),
  ];
  for (const name of names) {
    symlinkSync(realpathSync(join(modules, name)), join(copy, 'node_modules', name));
  }
  return copy;
}
