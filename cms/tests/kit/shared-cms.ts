import { rmSync } from 'node:fs';
import { bootCms, type BootedCms } from '../../boot/boot-cms.mts';

let booted: Promise<BootedCms> | undefined;

/** The CMS that every test file of this run shares. It ends, and its folder goes, with the process. */
export function sharedCms(): Promise<BootedCms> {
  booted ??= boot();
  return booted;
}

async function boot(): Promise<BootedCms> {
  process.env['NODE_ENV'] = 'test';
  const cms = await bootCms();
  process.once('exit', () => rmSync(cms.folder, { recursive: true, force: true }));
  return cms;
}
