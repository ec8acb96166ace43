import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureProgram } from '../../setup/system-package.ts';
import { writeMarkdown } from './content.ts';
import { layouts } from './hugo-layouts.ts';
import { feedsOf, LESS, plainPages, sections, staticFiles } from './page-set.ts';
import { figuresOf, inTurns, runToEnd, type Absent, type PeerFigures } from './peer.ts';

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
    ...Object.fromEntries(
      Object.entries(staticFiles).map(([file, text]) => [`static/${file}`, text]),
    ),
  };
  for (const [page, title] of Object.entries(plainPages)) {
    const layout = page === 'buletin' || page === 'layar' ? { layout: 'newest' } : {};
    files[`content/${page}.md`] = `---\n${JSON.stringify({ title, ...layout })}\n---\n${title}.`;
  }
  for (const [section, title] of Object.entries(sections)) {
    const outputs = section in feedsOf ? ['HTML', 'RSS'] : ['HTML'];
    files[`content/${section}/_index.md`] = `---\n${JSON.stringify({ title, outputs })}\n---\n`;
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
    paginate: 16,
    paginatePath: 'hal',
    uglyURLs: true,
    enableRobotsTXT: true,
    outputFormats: {
      RSS: { baseName: 'rss' },
      atom: { mediaType: 'application/atom+xml', baseName: 'atom', noUgly: true },
      feed: { mediaType: 'application/json', baseName: 'feed', isPlainText: true },
      calendar: { mediaType: 'text/calendar', baseName: 'agenda', isPlainText: true },
      search: { mediaType: 'application/json', baseName: 'terbaru', isPlainText: true },
    },
    outputs: {
      home: ['HTML', 'RSS', 'atom', 'feed', 'calendar', 'search'],
      section: ['HTML', 'RSS'],
      term: ['HTML', 'RSS'],
      taxonomy: [],
    },
    mediaTypes: { 'application/atom+xml': { suffixes: ['xml'] } },
    taxonomies: { topik: 'topik' },
    disableHugoGeneratorInject: true,
    markup: { goldmark: { renderer: { unsafe: false } } },
  });
