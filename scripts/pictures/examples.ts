import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { root } from '../setup/root.ts';

/** What the sample network is too busy to have: the theme's examples of pages without content. */
const NAMES = ['beranda-kosong', 'berita-kosong', 'portal-darurat', 'ditangguhkan', 'buletin-sepi'];

/** The first view of those examples on a phone of this height. */
export async function emptyPages(height: number): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-pictures-'));
  const command = join(root, 'packages/theme/tests/screenshots.ts');
  await promisify(execFile)(process.execPath, [command, folder, ...NAMES]);
  const pictures = await Promise.all(
    NAMES.map(async (name) => {
      const whole = sharp(await readFile(join(folder, `${name}-narrow-light.png`)));
      const { width } = await whole.metadata();
      const long = await whole.extend({ bottom: height, background: '#12382f' }).toBuffer();
      return sharp(long).extract({ left: 0, top: 0, width, height }).toBuffer();
    }),
  );
  await rm(folder, { recursive: true });
  return pictures;
}
