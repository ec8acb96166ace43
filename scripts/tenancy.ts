import { rmSync } from 'node:fs';
import { bootCms } from '@simpul/cms/boot';
import { Command } from 'commander';
import { useTemporaryFolder } from './run/temporary-folder.ts';
import { withPostgres } from './setup/postgres.ts';
import { tryEverything } from './tenancy/index.ts';
import { publishedSites } from './tenancy/sites.ts';

useTemporaryFolder();

/** `npm run tenancy`: asks every address as everybody, whole, and ends with one line that counts. */
const { postgres, only } = new Command('npm run tenancy --')
  .option('--postgres', 'on PostgreSQL: that of DATABASE_URL, or one of its own')
  .option('--only <pattern>', 'only cases whose name matches', '.')
  .parse()
  .opts<{ postgres?: true; only: string }>();

async function tenancy(databaseUrl: string | null): Promise<void> {
  process.env['NODE_ENV'] = 'test';
  const cms = await bootCms({ env: databaseUrl === null ? {} : { DATABASE_URL: databaseUrl } });
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const sites = await publishedSites(cms);
  try {
    const { cases, unexpected } = await tryEverything(cms, { sites, only: new RegExp(only), say });
    process.stdout.write(`${JSON.stringify({ cases, unexpected: unexpected.length })}\n`);
    process.exitCode = unexpected.length === 0 ? 0 : 1;
  } finally {
    sites.close();
    await cms.stop();
    rmSync(cms.folder, { recursive: true, force: true });
  }
}

await (postgres ? withPostgres(tenancy) : tenancy(null));
process.exit();
