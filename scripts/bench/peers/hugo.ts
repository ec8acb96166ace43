import { categories } from '@simpul/domain';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureProgram } from '../../setup/system-package.ts';
import { writeMarkdown } from './content.ts';
import { figuresOf, inTurns, runToEnd, type Absent, type PeerFigures } from './peer.ts';

const LESS =
  'no cleaned HTML, link check, cards, structured data, calendar, Atom, JSON feed, search, bulletin; no release, no manifest';
const SECTIONS = { berita: 'Berita', pengumuman: 'Pengumuman', agenda: 'Agenda', galeri: 'Galeri' };

/** Hugo with templates of the same build, a project and a process per site, four at a time. */
export async function buildWithHugo(
  content: string,
  slugs: readonly string[],
  sites: number,
  work: string,
): Promise<PeerFigures | Absent> {
  const tool = 'Hugo per site';
  const hugo = await ensureProgram('hugo', 'hugo').catch(() => null);
  if (hugo === null) return { tool, absent: 'Hugo is not installed here (apt-get install hugo)' };
  const projects = slugs.map((slug) => putProject(content, slug, join(work, slug)));
  const jobs = projects.map(
    (project) => () =>
      runToEnd(hugo, ['--quiet', '--minify', '--cacheDir', join(project, 'cache')], project),
  );
  const took = await inTurns(jobs);
  const outs = projects.map((project) => join(project, 'public'));
  return figuresOf(tool, outs, took, sites, LESS);
}

function putProject(content: string, slug: string, folder: string): string {
  const name = writeMarkdown(content, slug, join(folder, 'content'));
  const files: Record<string, string> = {
    'hugo.json': config(slug, name),
    'config.json': config(slug, name),
    ...layouts,
    'content/tentang.md': '---\n{"title":"Tentang"}\n---\nTentang kami.',
    'content/langganan.md': '---\n{"title":"Langganan"}\n---\nBerlangganan kabar.',
  };
  for (const [section, title] of Object.entries(SECTIONS)) {
    files[`content/${section}/_index.md`] = `---\n${JSON.stringify({ title })}\n---\n`;
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const config = (slug: string, title: string): string =>
  JSON.stringify({
    baseURL: `https://${slug}.kim.example/`,
    languageCode: 'id',
    title,
    paginate: 10,
    uglyURLs: true,
    taxonomies: { category: 'topik' },
    disableHugoGeneratorInject: true,
    markup: { goldmark: { renderer: { unsafe: false } } },
    params: { categories },
  });

const NAV = Object.entries(SECTIONS)
  .map(([path, title]) => `<a href="/${path}">${title}</a>`)
  .join('');

const layouts: Record<string, string> = {
  'layouts/_default/baseof.html': `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{{ .Title }} · {{ site.Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/_astro/site.css">{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .Permalink }}">{{ end }}<meta property="og:title" content="{{ .Title }}"></head><body><header><a href="/">{{ site.Title }}</a><nav>${NAV}</nav></header><main>{{ block "main" . }}{{ end }}</main><footer><p>{{ site.Title }}</p><nav>${NAV}</nav></footer></body></html>`,
  'layouts/partials/card.html': `<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>{{ with .Params.pictures }}{{ range first 1 . }}<img src="{{ . }}" alt="" loading="lazy" width="800" height="533">{{ end }}{{ end }}<p>{{ .Params.summary }}</p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></article>`,
  'layouts/_default/single.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p><p><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z" }}">{{ .Date.Format "2 January 2006" }}</time></p>{{ range .Params.pictures }}<figure><img src="{{ . }}" alt="" width="800" height="533"></figure>{{ end }}{{ .Content }}</article><aside><h2>Lainnya</h2>{{ range first 3 (where .CurrentSection.RegularPages "Permalink" "ne" .Permalink) }}{{ partial "card.html" . }}{{ end }}</aside>{{ end }}`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}{{ partial "card.html" . }}{{ end }}{{ template "_internal/pagination.html" . }}{{ end }}`,
  'layouts/index.html': `{{ define "main" }}<h1>{{ site.Title }}</h1>{{ range slice "berita" "pengumuman" "agenda" "galeri" }}<section><h2>{{ . | title }}</h2>{{ range first 6 (where site.RegularPages "Section" .) }}{{ partial "card.html" . }}{{ end }}</section>{{ end }}{{ end }}`,
  'layouts/404.html': `{{ define "main" }}<h1>Tidak ditemukan</h1>{{ end }}`,
};
