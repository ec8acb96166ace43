import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BootedCms } from '@simpul/cms/boot';
import { buildTheme, foldersIn, publish } from '@simpul/publisher';
import { createWeb, folderSites } from '@simpul/web';
import { pino } from 'pino';
import { root } from '../setup/root.ts';

/** Tells what a site shows, by its slug, as one digest. */
export interface Sites {
  look(): Promise<(slug: string) => Promise<string>>;
  close(): void;
}

/** What the publisher is told of a KIM: all that its folder is made of. Costs no publication. */
export const toldSites = (cms: BootedCms): Sites => ({
  look: async () => {
    const told = new Map<string, string>();
    const headers = { authorization: `Bearer ${cms.publicationToken}` };
    const response = await fetch(`${cms.url}/api/publication/kims`, { headers });
    for (const line of (await response.text()).split('\n').filter((text) => text !== '')) {
      const { slug, revision, ...shown } = JSON.parse(line) as { slug: string; revision: number };
      // The revision moves with what the portal says of a KIM; what is shown is the rest.
      void revision;
      told.set(slug, createHash('sha256').update(JSON.stringify(shown)).digest('hex'));
    }
    return (slug) => Promise.resolve(told.get(slug) ?? 'nothing');
  },
  close: () => undefined,
});

/** The folders that residents are served, published by the publisher itself, byte by byte. */
export async function publishedSites(cms: BootedCms): Promise<Sites> {
  const varDir = mkdtempSync(join(tmpdir(), 'simpul-tenancy-'));
  const theme = await buildTheme(join(root, 'var/theme'));
  const address = { scheme: 'http', domain: 'localhost', port: null } as const;
  // The publisher reads back what it published, so somebody must serve it.
  const server = createWeb({ sites: folderSites(foldersIn(varDir).www), ...address });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const web = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    look: async () => {
      const { failed, problems } = await publish({
        ...{ cms: cms.url!, token: cms.publicationToken, varDir, address, workers: 2, theme, web },
        log: pino({ level: 'silent' }),
        // The same moment every time: pages say how long ago something was.
        now: () => MOMENT,
      });
      if (failed.length > 0 || problems.length > 0) {
        throw new Error(`Not published: ${JSON.stringify([...failed, ...problems])}`);
      }
      const seen = new Map<string, string>();
      return (slug) => {
        const digest = seen.get(slug) ?? digestOf(join(foldersIn(varDir).www, slug, 'current'));
        seen.set(slug, digest);
        return Promise.resolve(digest);
      };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(varDir, { recursive: true, force: true });
    },
  };
}

const MOMENT = Date.now();

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort()) {
    hash.update(path.slice(folder.length)).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}
