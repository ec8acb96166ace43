import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderStore } from './folder-store.ts';
import { StoreTrouble, type ObjectStore } from './object-store.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'simpul-folder-store-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string): Buffer => Buffer.from(text);
async function keysOf(store: ObjectStore, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(prefix)) keys.push(key);
  return keys;
}

describe('a store in a folder', () => {
  it.each(['/', '//', '/../store/.'])('is the same however its path ends: %s', async (end) => {
    const place = join(folder, 'store');
    mkdirSync(place);
    await new FolderStore(place).put('sites/selat/pointer.json', bytes('x'));
    expect(await keysOf(new FolderStore(place + end), 'sites/')).toEqual([
      'sites/selat/pointer.json',
    ]);
  });

  it('that is not there is trouble, whatever it is asked', async () => {
    const store = new FolderStore(join(folder, 'not mounted'));
    await expect(store.get('a')).rejects.toThrow(StoreTrouble);
    await expect(store.put('a', bytes('x'))).rejects.toThrow(StoreTrouble);
    await expect(store.remove('a')).rejects.toThrow(StoreTrouble);
    await expect(keysOf(store, '')).rejects.toThrow(StoreTrouble);
  });

  it('that cannot be listed is trouble', async () => {
    const store = new FolderStore(folder);
    await store.put('a', bytes('x'));
    writeFileSync(join(folder, 'bytes'), 'a file where a folder should be');
    await expect(keysOf(store, 'bytes/')).rejects.toThrow(StoreTrouble);
  });

  it('looks only where the keys of a prefix can be', async () => {
    const store = new FolderStore(folder);
    for (const key of ['a/b/c', 'a/bc', 'a/b', 'b/a']) await store.put(key, bytes('x'));
    rmSync(join(folder, 'b'), { recursive: true });
    writeFileSync(join(folder, 'b'), 'nobody looks here');
    expect(await keysOf(store, 'a/b')).toEqual(['a/b', 'a/b/c', 'a/bc']);
    expect(await keysOf(store, 'a/b/')).toEqual(['a/b/c']);
    expect(await keysOf(store, 'c/d/')).toEqual([]);
  });

  it('gives an object whose head is damaged as bytes of no known type', async () => {
    const store = new FolderStore(folder);
    await store.put('a', bytes('whole'), { type: 'text/plain', note: 'x' });
    const [version] = readdirSync(join(folder, 'a='));
    writeFileSync(join(folder, 'a=', version!), 'cut sh');
    expect(await store.get('a')).toMatchObject({ type: 'application/octet-stream', note: '' });
    await store.put('a', bytes('mended'), { note: 'x' });
    expect(await store.get('a')).toMatchObject({ bytes: bytes('mended'), note: 'x' });
  });

  it('refuses to say more of an object than it has room for', async () => {
    const store = new FolderStore(folder);
    const put = store.put('a', bytes('x'), { note: 'x'.repeat(2000) });
    await expect(put).rejects.toThrow('too much is noted of a');
    expect(await store.get('a')).toBeNull();
  });

  it('keeps no file open that could not be written', () => {
    const program = `
      import { readdirSync } from 'node:fs';
      import { FolderStore } from ${JSON.stringify(join(import.meta.dirname, 'folder-store.ts'))};
      const store = new FolderStore(process.argv[1]);
      const open = () => readdirSync('/proc/self/fd').length;
      await store.put('a', Buffer.from('x'));
      const before = open();
      let refused = 0;
      for (let time = 0; time < 20; time++)
        await store.put('a', Buffer.alloc(100_000)).catch(() => refused++);
      console.log(refused, open() - before);
    `;
    const limited = `ulimit -f 4; exec "${process.execPath}" --input-type=module -e "$0" "$1"`;
    const said = execFileSync('bash', ['-c', limited, program, folder], { encoding: 'utf8' });
    expect(said.trim()).toBe('20 0');
  });
});
