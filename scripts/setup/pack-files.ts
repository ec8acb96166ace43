import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TEXT = /\.(?:html|css|js|json|svg|txt|webmanifest)$/;
const packers = [
  ['.br', promisify(brotliCompress)],
  ['.gz', promisify(gzip)],
] as const;

/** Puts a compressed twin (Brotli, gzip) beside each text file of a folder, where it is smaller. */
export async function packFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && TEXT.test(one.name))) {
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    for (const [extension, pack] of packers) {
      const packed = await pack(bytes);
      if (packed.length < bytes.length) await writeFile(file + extension, packed);
    }
  }
}
