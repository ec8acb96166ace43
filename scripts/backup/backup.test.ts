import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnvironment } from '../setup/environment.ts';
import { pack, unpack } from './archive.ts';
import { PARTS } from './description.ts';
import { holdFiles } from './files-of-cms.ts';
import { putBack, type PutBack } from './put-back.ts';
import { FILES, layInstallation } from './small-cms.ts';
import { printSums, sumsOf } from './sums.ts';
import { takeBackup } from './take-backup.ts';

const NOW = Date.parse('2026-11-22T03:04:05.678Z');
const SECRET = 'APP_KEYS=rahasia-yang-lama\n';

let parent: string;
let file: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'simpul-backup-'));
  file = join(parent, 'cadangan.tar');
  for (const home of ['lama', 'baru']) mkdirSync(join(parent, home));
});
afterEach(() => rmSync(parent, { recursive: true }));

const at = (home: string): string => join(parent, home);
const variablesOf = (home: string, more: Record<string, string> = {}) => ({
  SIMPUL_VAR: join(at(home), 'var'),
  ...more,
});
const take = (to = file) =>
  takeBackup(
    { environment: readEnvironment(variablesOf('lama')), settings: join(at('lama'), '.env') },
    to,
    () => NOW,
  );
const put = (replace = false, more: Record<string, string> = {}): Promise<PutBack> =>
  putBack(
    { settings: join(at('baru'), '.env'), variables: variablesOf('baru', more) },
    file,
    replace,
    NOW,
  );

/** Every file of a place with its bytes; a database is what it holds, for it may be written anew. */
function filesOf(home: string): Record<string, string> {
  const names = readdirSync(at(home), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(at(home), name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(join(at(home), name), 'latin1')]),
  );
}

function revisionsIn(database: string): unknown[] {
  const opened = new Database(database);
  try {
    return opened.prepare('select scope, revision from publication_revisions order by scope').all();
  } finally {
    opened.close();
  }
}

describe('a backup', () => {
  beforeEach(() => layInstallation(at('lama'), `${SECRET}KIM_DOMAIN=kim.example\n`));

  it('says what it holds, and only its owner may read it', async () => {
    const { description, missing, bytes } = await take();
    expect(description).toMatchObject({
      ...{ format: 1, at: '2026-11-22T03:04:05.678Z', database: 'sqlite', held: {} },
      counts: {
        kims: 2,
        posts: 2,
        announcements: 0,
        officers: 1,
        members: 3,
        library: 1,
        files: 4,
      },
    });
    expect(missing).toEqual([]);
    expect([statSync(file).size, statSync(file).mode & 0o777]).toEqual([bytes, 0o600]);
    expect(readdirSync(parent).sort()).toEqual(['baru', 'cadangan.tar', 'lama']);
    expect(readdirSync(join(at('lama'), 'var'))).toEqual(['cms']);
  });

  it('takes the place of an earlier backup, and of an empty file', async () => {
    writeFileSync(file, '');
    await take();
    await take();
    expect((await put()).description.counts.kims).toBe(2);
  });

  it('names a file that a row names and that is not there', async () => {
    rmSync(join(at('lama'), 'var/cms', FILES[1]));
    expect((await take()).missing).toEqual([FILES[1]]);
  });

  it('holds a file that is taken away while it is made, and one that comes', async () => {
    const [cms, held] = [join(at('lama'), 'var/cms'), join(parent, 'held')];
    await holdFiles(cms, held);
    rmSync(join(cms, FILES[1]));
    writeFileSync(join(cms, 'public/uploads/2.jpg'), 'new');
    await holdFiles(cms, held);
    expect(readFileSync(join(held, FILES[1]), 'utf8')).toBe(`bytes of ${FILES[1]}`);
    expect(readFileSync(join(held, 'public/uploads/2.jpg'), 'utf8')).toBe('new');
  });

  it('clears away what a run that was killed has left', async () => {
    mkdirSync(join(at('lama'), 'var/backup-in-work-999999999'));
    writeFileSync(`${file}.999999999.part`, 'half');
    writeFileSync(`${file}.txt`, 'mine');
    await take();
    expect(readdirSync(join(at('lama'), 'var'))).toEqual(['cms']);
    expect(readdirSync(parent).sort()).toEqual([
      'baru',
      'cadangan.tar',
      'cadangan.tar.txt',
      'lama',
    ]);
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      'where nothing stands',
      () => rmSync(join(at('lama'), 'var/cms/data.db')),
      /nothing to back up/,
    ],
    [
      'over a file of somebody else',
      () => writeFileSync(file, 'DATABASE_URL=x'),
      /no backup of Simpul; it is left/,
    ],
    ['over a folder', () => mkdirSync(file), /no backup of Simpul; it is left/],
    [
      'into a folder that is not there',
      () => (file = join(parent, 'tiada/x.tar')),
      /There is no folder/,
    ],
    [
      'into the folder that is backed up',
      () => (file = join(at('lama'), 'var/cms/x.tar')),
      /Choose another folder/,
    ],
    [
      'of a database that is damaged',
      () => {
        const database = join(at('lama'), 'var/cms/data.db');
        const bytes = readFileSync(database);
        writeFileSync(database, bytes.fill(7, 4096 * 2, 4096 * 4));
      },
      /damaged|malformed/,
    ],
  ])('%s is refused in a sentence, and nothing is touched', async (_, spoil, sentence) => {
    spoil();
    const before = filesOf('.');
    await expect(take(file)).rejects.toThrow(sentence);
    expect(filesOf('.')).toEqual(before);
  });
});

describe('a restore', () => {
  beforeEach(async () => {
    layInstallation(at('lama'), `${SECRET}KIM_DOMAIN=kim.example\nWEB_PORT=80\n`);
    await take();
  });

  it('puts files, database, settings and secrets in place', async () => {
    expect((await put()).kept).toEqual([]);
    for (const path of FILES) {
      expect(readFileSync(join(at('baru'), 'var/cms', path), 'utf8')).toBe(`bytes of ${path}`);
    }
    expect(statSync(join(at('baru'), 'var/cms')).mode & 0o777).toBe(0o700);
    expect(statSync(join(at('baru'), '.env')).mode & 0o777).toBe(0o600);
    expect(parseEnv(readFileSync(join(at('baru'), '.env'), 'utf8'))).toEqual({
      ...{ APP_KEYS: 'rahasia-yang-lama', KIM_DOMAIN: 'kim.example', WEB_PORT: '80' },
      SIMPUL_VAR: join(at('baru'), 'var'),
    });
    expect(readdirSync(join(at('baru'), 'var'))).toEqual(['cms']);
  });

  it('uses no revision again that was published since the backup', async () => {
    await put();
    expect(revisionsIn(join(at('baru'), 'var/cms/data.db'))).toEqual([
      { scope: 'everything', revision: 1_000_041 },
      { scope: 'network', revision: 40 },
    ]);
  });

  it('leaves what is set here, for that belongs to the place, but takes the secrets', async () => {
    writeFileSync(
      join(at('baru'), '.env'),
      'APP_KEYS=rahasia-baru\nWEB_PORT=8080\nCATATAN="dua kata"\n',
    );
    const { kept } = await put(false, { CMS_PORT: '1400' });
    expect(parseEnv(readFileSync(join(at('baru'), '.env'), 'utf8'))).toMatchObject({
      ...{ APP_KEYS: 'rahasia-yang-lama', KIM_DOMAIN: 'kim.example' },
      ...{ WEB_PORT: '8080', CMS_PORT: '1400', CATATAN: 'dua kata' },
    });
    expect(readFileSync(join(kept[0]!, 'env'), 'utf8')).toContain('rahasia-baru');
  });

  it('keeps aside what stood there, and what the publisher remembers of it', async () => {
    layInstallation(at('baru'), '');
    const varDir = join(at('baru'), 'var');
    mkdirSync(join(varDir, 'content'));
    writeFileSync(join(varDir, 'content/network.json'), '{"revision":999}');
    writeFileSync(join(varDir, 'first-content-begun'), '');
    mkdirSync(join(varDir, 'www/tangkiling'), { recursive: true });
    const { kept } = await put(true);
    expect(kept).toEqual([join(varDir, 'before-restore-20261122T030405Z')]);
    expect(readdirSync(kept[0]!).sort()).toEqual(['cms', 'content', 'env', 'first-content-begun']);
    expect(revisionsIn(join(kept[0]!, 'cms/data.db'))).toContainEqual({
      scope: 'everything',
      revision: 41,
    });
    expect(readdirSync(varDir).sort()).toEqual(['before-restore-20261122T030405Z', 'cms', 'www']);
  });

  it('names the sites that were held, for their releases are in no backup', async () => {
    mkdirSync(join(at('lama'), 'var/publisher'));
    writeFileSync(
      join(at('lama'), 'var/publisher/held.json'),
      JSON.stringify({ gohong: '2026-11-22T01:00:00.000Z' }),
    );
    await take();
    expect((await put()).released).toEqual(['gohong']);
  });

  /** Makes the backup anew of changed parts, with sums that fit or not. */
  async function remake(change: (folder: string) => void, withSums: boolean): Promise<void> {
    const folder = join(parent, 'parts');
    mkdirSync(folder);
    await unpack(file, folder);
    change(folder);
    if (withSums) {
      rmSync(join(folder, PARTS.sums));
      writeFileSync(join(folder, PARTS.sums), printSums(await sumsOf(folder)));
    }
    const rest = readdirSync(folder).filter((name) => name !== PARTS.sums);
    await pack(folder, rest, file);
    rmSync(folder, { recursive: true });
  }
  const describeAs = (more: object) => (folder: string) => {
    const text = readFileSync(join(folder, PARTS.description), 'utf8');
    writeFileSync(
      join(folder, PARTS.description),
      JSON.stringify({ ...(JSON.parse(text) as object), ...more }),
    );
  };
  /** Changes one byte in the middle of a part where it stands in the file. */
  const flipIn = (part: string) => () => {
    const bytes = readFileSync(file);
    const start = bytes.indexOf(Buffer.from(`${part}\0`));
    const place = start + 512 + 8;
    bytes[place] = bytes[place]! ^ 1;
    writeFileSync(file, bytes);
  };

  it.each<[string, () => unknown, RegExp]>([
    ['that is not there', () => rmSync(file), /It is not there/],
    ['that is a folder', () => (rmSync(file), mkdirSync(file)), /cannot be put back/],
    ['that is empty', () => writeFileSync(file, ''), /no backup of Simpul/],
    ['that is something else', () => copyFileSync(process.execPath, file), /no backup of Simpul/],
    [
      'that is torn in a part',
      () => writeFileSync(file, readFileSync(file).subarray(0, 5000)),
      /It is torn/,
    ],
    [
      'that ends after a part',
      () => remake((folder) => rmSync(join(folder, 'files/public'), { recursive: true }), false),
      /1\.jpg.* was changed, lost or added/,
    ],
    ['whose database was changed', flipIn(PARTS.sqlite), /data\.db\.gz was changed/],
    ['of which a photo was changed', flipIn(`files/${FILES[1]}`), /1\.jpg was changed/],
    ['whose settings were changed', flipIn(PARTS.settings), /env was changed/],
    ['whose sums were changed', flipIn(PARTS.sums), /It is not as it was made/],
    [
      'with a file that nobody put there',
      () => remake((folder) => writeFileSync(join(folder, 'files/lain'), ''), false),
      /files\/lain was changed, lost or added/,
    ],
    ['of a newer format', () => remake(describeAs({ format: 2 }), true), /newer than this one/],
    [
      'of a newer Simpul',
      () => remake(describeAs({ simpul: '99.0.0' }), true),
      /newer than this one/,
    ],
    ['that says nothing of itself', () => remake(describeAs({ counts: 1 }), true), /description/],
    [
      'of another kind of database',
      () => remake(describeAs({ database: 'postgres' }), true),
      /Set DATABASE_URL to an empty one/,
    ],
  ])(
    'of a file %s is refused in a sentence, and nothing is touched',
    async (_, spoil, sentence) => {
      layInstallation(at('baru'), 'APP_KEYS=sekarang\n');
      await spoil();
      const before = filesOf('baru');
      await expect(put(true)).rejects.toThrow(sentence);
      expect(filesOf('baru')).toEqual(before);
    },
  );

  it.each<[string, () => void]>([
    ['where a database stands', () => layInstallation(at('baru'), '')],
    [
      'where only photos stand',
      () => {
        mkdirSync(join(at('baru'), 'var/cms/public/uploads'), { recursive: true });
        writeFileSync(join(at('baru'), 'var/cms/public/uploads/1.jpg'), '');
      },
    ],
  ])('%s is refused unless that is to be kept aside', async (_, stand) => {
    stand();
    const before = filesOf('baru');
    await expect(put()).rejects.toThrow(/holds data already.*--replace/);
    expect(filesOf('baru')).toEqual(before);
    await put(true);
  });

  it('into the folders that an empty CMS has made needs no leave', async () => {
    mkdirSync(join(at('baru'), 'var/cms/public/uploads'), { recursive: true });
    expect((await put()).kept).toEqual([]);
  });

  it('of an SQLite database is refused where PostgreSQL is set', async () => {
    await expect(put(false, { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' })).rejects.toThrow(
      /Take DATABASE_URL away/,
    );
  });

  it('is refused while a process works with the database', async () => {
    layInstallation(at('baru'), '');
    const cms = new Database(join(at('baru'), 'var/cms/data.db'));
    try {
      cms.prepare('select * from kims').all();
      await expect(put(true)).rejects.toThrow(/Stop Simpul first/);
    } finally {
      cms.close();
    }
    await put(true);
  });
});
