import { sections } from './page-set.ts';

const NAV = Object.entries(sections)
  .map(([path, title]) => `<a href="/${path}">${title}</a>`)
  .join('');
const DATE = '{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}';
const NEWEST = 'where site.RegularPages "Section" "berita"';

/** Layouts of Hugo: pages, lists, topics, and the feeds of the same items, with their full text. */
export const layouts: Readonly<Record<string, string>> = {
  'layouts/_default/baseof.html': `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{{ .Title }} · {{ site.Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/_astro/site.css">{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .Permalink }}">{{ end }}<meta property="og:title" content="{{ .Title }}"></head><body><header><a href="/">{{ site.Title }}</a><nav>${NAV}</nav></header><main>{{ block "main" . }}{{ end }}</main><footer><p>{{ site.Title }}</p><nav>${NAV}</nav></footer></body></html>`,
  'layouts/partials/card.html': `<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>{{ with .Params.pictures }}{{ range first 1 . }}<img src="{{ . }}" alt="" loading="lazy" width="800" height="533">{{ end }}{{ end }}<p>{{ .Params.summary }}</p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></article>`,
  'layouts/_default/single.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p><p><time datetime="${DATE}">{{ .Date.Format "2 January 2006" }}</time></p>{{ range .Params.pictures }}<figure><img src="{{ . }}" alt="" width="800" height="533"></figure>{{ end }}{{ .Content }}</article><aside><h2>Lainnya</h2>{{ range first 3 (where .CurrentSection.RegularPages "Permalink" "ne" .Permalink) }}{{ partial "card.html" . }}{{ end }}</aside>{{ end }}`,
  'layouts/_default/newest.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ range first 6 (${NEWEST}) }}{{ partial "card.html" . }}{{ end }}{{ end }}`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .RegularPages }}{{ partial "card.html" . }}{{ end }}{{ end }}`,
  'layouts/berita/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}{{ partial "card.html" . }}{{ end }}{{ template "_internal/pagination.html" . }}{{ end }}`,
  'layouts/index.html': `{{ define "main" }}<h1>{{ site.Title }}</h1>{{ range slice "berita" "pengumuman" "agenda" "galeri" }}<section><h2>{{ . | title }}</h2>{{ range first 6 (where site.RegularPages "Section" .) }}{{ partial "card.html" . }}{{ end }}</section>{{ end }}{{ end }}`,
  'layouts/404.html': `{{ define "main" }}<h1>Tidak ditemukan</h1>{{ end }}`,
  'layouts/_default/rss.xml': `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}<rss version="2.0"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ site.Title }}</description>{{ range first 30 .RegularPagesRecursive }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Content | html }}</description></item>{{ end }}</channel></rss>`,
  'layouts/index.atom.xml': `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}<feed xmlns="http://www.w3.org/2005/Atom"><title>{{ site.Title }}</title><id>{{ .Permalink }}</id><updated>${DATE}</updated>{{ range first 30 (${NEWEST}) }}<entry><title>{{ .Title }}</title><id>{{ .Permalink }}</id><link href="{{ .Permalink }}"/><updated>${DATE}</updated><content type="html">{{ .Content | html }}</content></entry>{{ end }}</feed>`,
  'layouts/index.feed.json': `{{ $items := slice }}{{ range first 30 (${NEWEST}) }}{{ $items = $items | append (dict "id" .Permalink "url" .Permalink "title" .Title "content_html" .Content "date_published" (.Date.Format "2006-01-02T15:04:05Z07:00")) }}{{ end }}{{ dict "version" "https://jsonfeed.org/version/1.1" "title" site.Title "items" $items | jsonify }}`,
  'layouts/index.search.json': `{{ $items := slice }}{{ range site.RegularPages }}{{ $items = $items | append (dict "u" .RelPermalink "t" .Title "s" .Params.summary) }}{{ end }}{{ $items | jsonify }}`,
  'layouts/index.calendar.ics': `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//KIM\n{{ range where site.RegularPages "Section" "agenda" }}BEGIN:VEVENT\nUID:{{ .Permalink }}\nDTSTART:{{ .Date.Format "20060102T150405Z" }}\nSUMMARY:{{ .Title }}\nEND:VEVENT\n{{ end }}END:VCALENDAR\n`,
};
