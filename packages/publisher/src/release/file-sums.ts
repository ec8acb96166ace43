import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Bytes that readers get of a file: their SHA-256, null for what is no readable file, and their number. */
interface FileSum {
  sha256: string | null;
  bytes: number;
}

export const TWIN = /\.(br|gz)$/;
/** A link is not followed, and whatever else stands there in a file's place is not waited for. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const NOTHING: FileSum = { sha256: null, bytes: 0 };

/**
 * Sums of the files of one site, twins unpacked. Its releases share unchanged files by hard links, so each is
 * read and unpacked once, whatever names it has. Good for one look: the number by which a file is known again
 * is given to another one when it is gone.
 */
export class FileSums {
  readonly #known = new Map<string, FileSum>();

  of(file: string): FileSum {
    let handle: number | null = null;
    try {
      handle = openSync(file, FLAGS);
      const stat = fstatSync(handle, { bigint: true });
      if (!stat.isFile()) return NOTHING;
      const kind = TWIN.exec(file)?.[1] ?? '';
      const key = `${stat.dev} ${stat.ino} ${kind}`;
      const sum = this.#known.get(key) ?? sumOf(readFileSync(handle), kind);
      this.#known.set(key, sum);
      return sum;
    } catch {
      return NOTHING;
    } finally {
      if (handle !== null) closeSync(handle);
    }
  }
}

/** Throws for a twin that cannot be unpacked. */
function sumOf(packed: Buffer, kind: string): FileSum {
  const unpack = { br: brotliDecompressSync, gz: gunzipSync }[kind];
  const bytes = unpack ? unpack(packed) : packed;
  return { sha256: hash('sha256', bytes), bytes: bytes.length };
}
