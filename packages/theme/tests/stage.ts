import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { coverFamilies, coverVariants } from '@simpul/domain';
import { drawCover } from '../src/covers/index.ts';
import { examples, searchIndex, type Example } from '../src/examples/index.ts';
import { sites } from './bundle-sites.ts';

/** The strictest policy that pages must live with; the web server sends the same. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'";
const ORIGIN = 'https://kim.example';
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

interface App {
  render: (request: Request, options: { locals: object }) => Promise<Response>;
}

/** Every example rendered by the real bundles and served as the web server would. */
export interface Stage {
  /** Where a developer looks at all examples. */
  gallery: string;
  urlOf: (example: Example) => string;
  htmlOf: (example: Example) => Promise<string>;
  /** Folder of the hashed assets of a site. */
  assetsOf: (site: Example['site']) => string;
  close: () => Promise<void>;
}

const appIn = async (folder: string): Promise<App> =>
  ((await import(join(folder, 'server/entry.mjs'))) as { app: App }).app;

/** A drawing for every media path: the cover it names, or some cover in place of a photo. */
function drawingFor(path: string): string {
  const [, family, variant] = /sampul-\d+-([a-z-]+)-(\d+)\.svg$/.exec(path) ?? [];
  const known = coverFamilies.find((one) => one === family);
  if (known) return drawCover({ family: known, variant: Number(variant) });
  const sum =
    [...path.replace(/-\d+\.webp$/, '')].reduce((n, c) => n * 31 + c.charCodeAt(0), 7) >>> 0;
  return drawCover({
    family: coverFamilies[sum % coverFamilies.length]!,
    variant: sum % coverVariants,
  });
}

/** All examples side by side, each as wide as a phone. */
const galleryOf = (shown: readonly Example[]): string =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><title>Contoh</title>
<style>body{display:flex;flex-wrap:wrap;gap:1rem;font-family:sans-serif}iframe{display:block;width:360px;height:640px;border:1px solid}</style>
${shown.map(({ name, kind }) => `<p><a href="/contoh/${name}">${name}</a> (${kind})<iframe src="/contoh/${name}" title="${name}" loading="lazy"></iframe></p>`).join('\n')}</html>`;

/** What pages ask for by script. */
const machines = [
  { site: 'microsite', kind: 'serviceWorker', path: '/sw.js', type: 'text/javascript', view: {} },
  {
    site: 'microsite',
    kind: 'emergencies',
    path: '/darurat.json',
    type: 'application/json',
    view: { emergencies: [] },
  },
  {
    site: 'microsite',
    kind: 'searchIndex',
    path: '/cari/terbaru.json',
    type: 'application/json',
    view: searchIndex,
  },
] as const;

/** The stage of the bundles that `bundleSites` left in a folder. */
export async function openStage(folder: string, port = 0): Promise<Stage> {
  const apps = await Promise.all(sites.map((site) => appIn(join(folder, site))));
  const appOf = (site: Example['site']) => apps[sites.indexOf(site)]!;
  const htmlOf = async ({ site, kind, path, view }: Omit<Example, 'name'>) =>
    (await appOf(site).render(new Request(ORIGIN + path), { locals: { kind, view } })).text();
  const assetsOf = (site: Example['site']) => join(folder, site, 'client/_astro');

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://stage');
    const answer = (status: number, type: string, body: string | Buffer) =>
      response
        .writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': POLICY })
        .end(body);
    void (async () => {
      if (pathname.startsWith('/media/')) return answer(200, 'image/svg+xml', drawingFor(pathname));
      if (pathname === '/contoh/') return response.end(galleryOf(examples));
      const example = examples.find(({ name }) => pathname === `/contoh/${name}`);
      if (example) return answer(200, 'text/html; charset=utf-8', await htmlOf(example));
      const machine = machines.find(({ path }) => path === pathname);
      if (machine) return answer(200, machine.type, await htmlOf(machine));
      for (const site of sites) {
        const file = join(assetsOf(site), pathname.replace(/^\/_astro\//, ''));
        const bytes = await readFile(file).catch(() => null);
        if (bytes) return answer(200, TYPES[extname(file)] ?? 'application/octet-stream', bytes);
      }
      return answer(pathname === '/' ? 200 : 404, 'text/plain', '');
    })();
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    gallery: `${origin}/contoh/`,
    urlOf: ({ name }) => `${origin}/contoh/${name}`,
    htmlOf,
    assetsOf,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
