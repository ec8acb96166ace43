import { sections } from './page-set.ts';

const NAV = Object.entries(sections)
  .map(([path, title]) => `<a href="/${path}">${title}</a>`)
  .join('');
const CARD =
  '<article><h2><a href="{{ item.url }}">{{ item.data.title }}</a></h2>{% for picture in item.data.pictures limit: 1 %}<img src="{{ picture }}" alt="" loading="lazy" width="800" height="533">{% endfor %}<p>{{ item.data.summary }}</p><time>{{ item.date | date: "%-d %B %Y" }}</time></article>';
const ITEM =
  '<item><title>{{ item.data.title | escape }}</title><link>{{ kim.origin }}{{ item.url }}</link><guid>{{ kim.origin }}{{ item.url }}</guid><pubDate>{{ item.date | date: "%a, %d %b %Y %H:%M:%S %z" }}</pubDate><description>{{ item.templateContent | escape }}</description></item>';
const XML = '<?xml version="1.0" encoding="utf-8"?>';

/** What is copied as it is, and topics that have items: the others have no page with us, either. */
export const config = `module.exports = (eleventy) => {
  eleventy.addPassthroughCopy({ static: '/' });
  eleventy.addCollection('topics', (all) =>
    [...new Set(all.getAll().flatMap(({ data }) => data.topik ?? []))].sort(),
  );
};
`;

/** A list of a section, its newest first, so many on a page. */
export const listOf = (section: string, size: number): string =>
  `---\nlayout: base.liquid\npagination:\n  data: collections.${section}\n  size: ${size}\n  alias: items\n  reverse: true\npermalink: "/${section}{% if pagination.pageNumber > 0 %}/hal/{{ pagination.pageNumber }}{% endif %}.html"\n---\n<h1>${section}</h1>{% for item in items %}${CARD}{% endfor %}`;

/** The feed of a section, with full text. */
export const feedOf = (section: string): string =>
  `---\npermalink: /${section}/rss.xml\n---\n${channel(`{% for item in collections.${section} reversed limit: 30 %}${ITEM}{% endfor %}`)}`;

const channel = (items: string): string =>
  `${XML}<rss version="2.0"><channel><title>{{ kim.name }}</title><link>{{ kim.origin }}</link><description>{{ kim.name }}</description>${items}</channel></rss>`;

const topicPage = (ending: string, layout: string, body: string): string =>
  `---\n${layout}pagination:\n  data: collections.topics\n  size: 1\n  alias: topic\npermalink: "/topik/{{ topic }}${ending}"\n---\n${body}`;

/** Layouts and pages that no item has. */
export const templates: Readonly<Record<string, string>> = {
  '_includes/base.liquid': `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{{ title }} · {{ kim.name }}</title><meta name="description" content="{{ summary }}"><link rel="canonical" href="{{ kim.origin }}{{ page.url }}"><link rel="stylesheet" href="/_astro/site.css"><link rel="alternate" type="application/rss+xml" href="/rss.xml"><meta property="og:title" content="{{ title }}"></head><body><header><a href="/">{{ kim.name }}</a><nav>${NAV}</nav></header><main>{{ content }}</main><footer><p>{{ kim.name }}</p><nav>${NAV}</nav></footer></body></html>`,
  '_includes/page.liquid': `---\nlayout: base.liquid\n---\n<article><h1>{{ title }}</h1><p>{{ summary }}</p><p><time>{{ page.date | date: "%-d %B %Y" }}</time></p>{% for picture in pictures %}<figure><img src="{{ picture }}" alt="" width="800" height="533"></figure>{% endfor %}{{ content }}</article><aside><h2>Lainnya</h2>{% for item in collections[section] limit: 3 %}${CARD}{% endfor %}</aside>`,
  '_includes/newest.liquid': `---\nlayout: base.liquid\n---\n<h1>{{ title }}</h1>{% for item in collections.berita reversed limit: 6 %}${CARD}{% endfor %}`,
  'index.liquid': `---\nlayout: base.liquid\npermalink: /index.html\n---\n<h1>{{ kim.name }}</h1>${Object.keys(
    sections,
  )
    .map(
      (section) => `{% for item in collections.${section} reversed limit: 6 %}${CARD}{% endfor %}`,
    )
    .join('')}`,
  '404.liquid': '---\nlayout: base.liquid\npermalink: /404.html\n---\n<h1>Tidak ditemukan</h1>',
  'topic.liquid': topicPage(
    '.html',
    'layout: base.liquid\n',
    `<h1>{{ topic }}</h1>{% for item in collections[topic] reversed %}${CARD}{% endfor %}`,
  ),
  'topic-rss.liquid': topicPage(
    '/rss.xml',
    '',
    channel(`{% for item in collections[topic] reversed limit: 30 %}${ITEM}{% endfor %}`),
  ),
  'rss.liquid': `---\npermalink: /rss.xml\n---\n${channel(`{% for item in collections.berita reversed limit: 30 %}${ITEM}{% endfor %}`)}`,
  'atom.liquid': `---\npermalink: /atom.xml\n---\n${XML}<feed xmlns="http://www.w3.org/2005/Atom"><title>{{ kim.name }}</title><id>{{ kim.origin }}/</id>{% for item in collections.berita reversed limit: 30 %}<entry><title>{{ item.data.title | escape }}</title><id>{{ kim.origin }}{{ item.url }}</id><updated>{{ item.date | date: "%Y-%m-%dT%H:%M:%SZ" }}</updated><content type="html">{{ item.templateContent | escape }}</content></entry>{% endfor %}</feed>`,
  'feed.liquid': `---\npermalink: /feed.json\n---\n{"version":"https://jsonfeed.org/version/1.1","title":{{ kim.name | json }},"items":[{% for item in collections.berita reversed limit: 30 %}{"id":{{ item.url | json }},"title":{{ item.data.title | json }},"content_html":{{ item.templateContent | json }}}{% unless forloop.last %},{% endunless %}{% endfor %}]}`,
  'search.liquid': `---\npermalink: /cari/terbaru.json\n---\n[{% for item in collections.all %}{"u":{{ item.url | json }},"t":{{ item.data.title | json }},"s":{{ item.data.summary | json }}}{% unless forloop.last %},{% endunless %}{% endfor %}]`,
  'calendar.liquid': `---\npermalink: /agenda.ics\n---\nBEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//KIM\n{% for item in collections.agenda %}BEGIN:VEVENT\nUID:{{ kim.origin }}{{ item.url }}\nDTSTART:{{ item.date | date: "%Y%m%dT%H%M%SZ" }}\nSUMMARY:{{ item.data.title }}\nEND:VEVENT\n{% endfor %}END:VCALENDAR\n`,
  'robots.liquid':
    '---\npermalink: /robots.txt\n---\nUser-agent: *\nSitemap: {{ kim.origin }}/sitemap.xml\n',
  'sitemap.liquid': `---\npermalink: /sitemap.xml\n---\n${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for item in collections.all %}<url><loc>{{ kim.origin }}{{ item.url }}</loc></url>{% endfor %}</urlset>`,
};
