import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Who may import whom: the table of the architecture. `*` is everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': [],
  'packages/advice': [],
  'packages/contract': ['domain'],
  'packages/markup': [],
  'packages/search': [],
  'packages/media': [],
  'packages/site-model': ['domain', 'contract', 'markup', 'search'],
  'packages/theme': ['domain', 'site-model', 'search'],
  'packages/storage': [],
  'packages/publisher': ['site-model', 'contract', 'domain', 'media', 'storage'],
  'packages/web': ['domain', 'contract', 'storage'],
  cms: ['domain', 'contract', 'markup', 'media'],
  'sites/microsite': ['theme', 'site-model', 'contract', 'domain'],
  'sites/portal': ['theme', 'site-model', 'contract', 'domain'],
  'sites/composer': ['theme', 'advice', 'contract', 'domain'],
  scripts: ['*'],
};

/** Every room of the table. */
export const rooms: readonly string[] = Object.keys(MAY_IMPORT);

/** From this room only types may come, so that components never compute a view. */
const TYPES_ONLY: readonly [room: string, imported: string][] = [['packages/theme', 'site-model']];

const IMPORT =
  /(?:^|[\s;}])(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const SOURCE = /\.(?:ts|tsx|mjs|astro)$/;
const TEST = /(?:\.test\.ts|\.examples\.ts)$|(?:^|\/)(?:tests|testing)\//;
const MADE = /(?:^|\/)(?:node_modules|dist|build|\.astro|\.strapi|generated)(?:\/|$)/;

export interface Finding {
  file: string;
  imported: string;
  why: string;
}

/**
 * Every import below `root` that the table forbids, in order of file. Tests may reach into any package
 * but, like everything else, never out of their room by a relative path.
 */
export async function forbiddenImports(root: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    const files = await readdir(join(root, room), { recursive: true, withFileTypes: true });
    for (const entry of files) {
      const path = join(entry.parentPath, entry.name);
      const file = relative(root, path).split(sep).join('/');
      if (!entry.isFile() || !SOURCE.test(file) || MADE.test(file)) continue;
      for (const { imported, typesOnly } of importsOf(await readFile(path, 'utf8'))) {
        const why = objection(room, allowed, file, imported, typesOnly);
        if (why) findings.push({ file, imported, why });
      }
    }
  }
  return findings.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The modules a source text imports or re-exports. */
export const importsOf = (text: string): { imported: string; typesOnly: boolean }[] =>
  [...text.matchAll(IMPORT)].map((match) => ({
    imported: (match[3] ?? match[4])!,
    typesOnly: match[2] !== undefined,
  }));

function objection(
  room: string,
  allowed: readonly string[],
  file: string,
  imported: string,
  typesOnly: boolean,
): string | null {
  if (imported.startsWith('.')) {
    const target = join(file, '..', imported).split(sep).join('/');
    return target.startsWith(`${room}/`) || room === 'scripts'
      ? null
      : 'a relative path leaves the room';
  }
  const name = /^@simpul\/([^/]+)/.exec(imported)?.[1];
  if (name === undefined || `packages/${name}` === room) return null;
  if (allowed.includes('*')) return null;
  const isApp = !(`packages/${name}` in MAY_IMPORT);
  if (isApp) return 'an app is never imported';
  if (TEST.test(file)) return null;
  if (!allowed.includes(name)) return `${room} may not import ${name}`;
  const onlyTypes = TYPES_ONLY.some(([of, from]) => of === room && from === name);
  return onlyTypes && !typesOnly ? `only types may come from ${name}` : null;
}
