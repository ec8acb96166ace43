import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeMarkdown } from './content.ts';
import { figuresOf, inTurns, runToEnd, type Absent, type PeerFigures } from './peer.ts';

const VERSION = '3.1.2';
const LESS = 'as Hugo, and no feeds of sections and topics: pages, lists, one feed and one sitemap';

/** Eleventy with Liquid templates of the same build, a project and a process per site, four at a time. */
export async function buildWithEleventy(
  content: string,
  slugs: readonly string[],
  sites: number,
  work: string,
): Promise<PeerFigures | Absent> {
  const tool = 'Eleventy per site';
  const home = join(work, 'eleventy');
  mkdirSync(home, { recursive: true });
  try {
    const install = ['install', '--prefix', home, '--no-audit', '--no-fund', '--silent'];
    // Not of the repository: it is needed for this figure alone.
    await runToEnd('npm', [...install, `@11ty/eleventy@${VERSION}`], home, { NODE_ENV: '' });
  } catch (error) {
    return { tool, absent: `Eleventy could not be installed: ${(error as Error).message}` };
  }
  const projects = slugs.map((slug) => putProject(content, slug, join(work, slug), home));
  const program = join(home, 'node_modules/@11ty/eleventy/cmd.cjs');
  const jobs = projects.map(
    (project) => () => runToEnd(process.execPath, [program, '--quiet'], project),
  );
  const took = await inTurns(jobs);
  const outs = projects.map((project) => join(project, '_site'));
  return figuresOf(tool, outs, took, sites, LESS);
}

function putProject(content: string, slug: string, folder: string, home: string): string {
  const name = writeMarkdown(content, slug, folder);
  const files: Record<string, string> = {
    ...templates,
    '_data/kim.json': JSON.stringify({ name, origin: `https://${slug}.kim.example` }),
    'package.json': '{}',
    'tentang.md': '---\nlayout: page.liquid\ntitle: Tentang\n---\nTentang kami.',
    'langganan.md': '---\nlayout: page.liquid\ntitle: Langganan\n---\nBerlangganan kabar.',
  };
  for (const section of ['berita', 'pengumuman', 'agenda', 'galeri']) {
    files[`${section}/${section}.json`] = JSON.stringify({
      layout: 'page.liquid',
      tags: section,
      permalink: `/${section}/{{ page.fileSlug }}.html`,
    });
    files[`${section}-list.liquid`] = listOf(section, section);
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const NAV =
  '<a href="/berita">Berita</a><a href="/pengumuman">Pengumuman</a><a href="/agenda">Agenda</a><a href="/galeri">Galeri</a>';
const CARD =
  '<article><h2><a href="{{ item.url }}">{{ item.data.title }}</a></h2>{% for picture in item.data.pictures limit: 1 %}<img src="{{ picture }}" alt="" loading="lazy" width="800" height="533">{% endfor %}<p>{{ item.data.summary }}</p><time>{{ item.date | date: "%-d %B %Y" }}</time></article>';

const listOf = (collection: string, path: string): string =>
  `---\nlayout: base.liquid\npagination:\n  data: collections.${collection}\n  size: 10\n  alias: items\n  reverse: true\npermalink: "/${path}{% if pagination.pageNumber > 0 %}/hal/{{ pagination.pageNumber }}{% endif %}.html"\n---\n<h1>${path}</h1>{% for item in items %}${CARD}{% endfor %}`;

const templates: Record<string, string> = {
  '_includes/base.liquid': `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{{ title }} · {{ kim.name }}</title><meta name="description" content="{{ summary }}"><link rel="canonical" href="{{ kim.origin }}{{ page.url }}"><link rel="stylesheet" href="/_astro/site.css"><link rel="alternate" type="application/rss+xml" href="/rss.xml"><meta property="og:title" content="{{ title }}"></head><body><header><a href="/">{{ kim.name }}</a><nav>${NAV}</nav></header><main>{{ content }}</main><footer><p>{{ kim.name }}</p><nav>${NAV}</nav></footer></body></html>`,
  '_includes/page.liquid': `---\nlayout: base.liquid\n---\n<article><h1>{{ title }}</h1><p>{{ summary }}</p><p><time>{{ page.date | date: "%-d %B %Y" }}</time></p>{% for picture in pictures %}<figure><img src="{{ picture }}" alt="" width="800" height="533"></figure>{% endfor %}{{ content }}</article><aside><h2>Lainnya</h2>{% for item in collections[tags] limit: 3 %}${CARD}{% endfor %}</aside>`,
  'index.liquid': `---\nlayout: base.liquid\npermalink: /index.html\n---\n<h1>{{ kim.name }}</h1>{% for item in collections.berita reversed limit: 6 %}${CARD}{% endfor %}{% for item in collections.pengumuman reversed limit: 6 %}${CARD}{% endfor %}{% for item in collections.agenda reversed limit: 6 %}${CARD}{% endfor %}{% for item in collections.galeri reversed limit: 6 %}${CARD}{% endfor %}`,
  '404.liquid': '---\nlayout: base.liquid\npermalink: /404.html\n---\n<h1>Tidak ditemukan</h1>',
  'rss.liquid': `---\npermalink: /rss.xml\n---\n<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{{ kim.name }}</title><link>{{ kim.origin }}</link><description>{{ kim.name }}</description>{% for item in collections.berita reversed limit: 30 %}<item><title>{{ item.data.title | escape }}</title><link>{{ kim.origin }}{{ item.url }}</link><guid>{{ kim.origin }}{{ item.url }}</guid><description>{{ item.templateContent | escape }}</description></item>{% endfor %}</channel></rss>`,
  'sitemap.liquid': `---\npermalink: /sitemap.xml\n---\n<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for item in collections.all %}<url><loc>{{ kim.origin }}{{ item.url }}</loc></url>{% endfor %}</urlset>`,
};
