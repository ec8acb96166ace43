import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeMarkdown } from './content.ts';
import { config, feedOf, listOf, templates } from './eleventy-templates.ts';
import { feedsOf, LESS, plainPages, sections, staticFiles } from './page-set.ts';
import { figuresOf, inTurns, runToEnd, type Absent, type PeerFigures } from './peer.ts';

const VERSION = '3.1.2';

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
    'eleventy.config.cjs': config,
    ...Object.fromEntries(
      Object.entries(staticFiles).map(([file, text]) => [`static/${file}`, text]),
    ),
  };
  for (const [page, title] of Object.entries(plainPages)) {
    const layout = page === 'buletin' || page === 'layar' ? 'newest.liquid' : 'page.liquid';
    files[`${page}.md`] =
      `---\n${JSON.stringify({ layout, title, permalink: `/${page}.html` })}\n---\n${title}.`;
  }
  for (const section of Object.keys(sections)) {
    files[`${section}/${section}.json`] = JSON.stringify({
      layout: 'page.liquid',
      tags: [section],
      permalink: `/${section}/{{ page.fileSlug }}.html`,
    });
    files[`${section}-list.liquid`] = listOf(section, section === 'berita' ? 16 : 1000);
    if (section in feedsOf) files[`${section}-rss.liquid`] = feedOf(section);
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
