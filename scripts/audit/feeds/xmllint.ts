import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const schema = (name: string) => fileURLToPath(new URL(`../schemas/${name}`, import.meta.url));

/** How libxml2 is asked about each kind of file. */
const asked = {
  rss: ['--relaxng', schema('rss.rng')],
  atom: ['--relaxng', schema('atom.rng')],
  opml: ['--relaxng', schema('opml.rng')],
  sitemap: ['--schema', schema('sitemap.xsd')],
} as const;

export type SchemaName = keyof typeof asked;

/** A file to be judged: `name` is how findings call it. */
export interface XmlFile {
  name: string;
  body: string;
}

/** What xmllint finds wrong with files of one kind, without ever asking the network. */
export async function schemaFaults(kind: SchemaName, files: readonly XmlFile[]): Promise<string[]> {
  if (files.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'simpul-xml-'));
  try {
    const paths = await Promise.all(
      files.map(async ({ body }, at) => {
        const path = join(folder, `${at}.xml`);
        await writeFile(path, body);
        return path;
      }),
    );
    const said = await complaints(['--nonet', '--noout', ...asked[kind], ...paths]);
    return said
      .split('\n')
      .filter((line) => line !== '' && !line.endsWith(' validates'))
      .map((line) =>
        line.replace(/^\S*?(\d+)\.xml/, (_, at: string) => files[Number(at)]?.name ?? at),
      );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function complaints(args: string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile('xmllint', args, { maxBuffer: 50_000_000 }, (error, _out, said) => {
      if (error && 'code' in error && error.code === 'ENOENT') {
        fail(new Error('xmllint is missing. On Debian: sudo apt-get install libxml2-utils'));
      } else done(said);
    });
  });
}
