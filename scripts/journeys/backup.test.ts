import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ItemsSchema, photoUpload } from '@simpul/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from '../setup/root.ts';
import { inviteMember } from './invite-member.ts';
import { acceptInvitation, type Member } from './member.ts';
import { signIn } from './panel.ts';
import { Reader, until } from './reader.ts';
import { startNetwork, type Installation } from './running-network.ts';

// The machine is lost: another one, with nothing but a checkout and the file of a backup, takes its place.
const network = inject('network');
const here: Installation = { home: root, varDir: network.varDir };
const file = join(tmpdir(), `simpul-journey-${process.pid}.tar`);
let elsewhere: Installation;
let member: Member;
let restored: Awaited<ReturnType<typeof startNetwork>> | null = null;
/** Drafts that the CMS had acknowledged before the backup began. */
const before: string[] = [];
/** Those since then: the backup may hold them or not, but none in part. */
const since: string[] = [];

/** Runs a command of Simpul as an operator does. */
function simpul(
  { home, varDir }: Installation,
  args: string[],
  more: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(home, 'scripts/simpul.ts'), ...args], {
    cwd: home,
    env: { ...process.env, SIMPUL_VAR: varDir, ...more },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  return new Promise((done) => child.once('close', (code) => done({ code, said })));
}

/** A draft with a photo of its own; answers its id. */
async function keepDraft(colour: number): Promise<string> {
  const background = { r: (colour * 37) % 256, g: (colour * 91) % 256, b: 120 };
  const create = { width: 900, height: 600, channels: 3 as const, background };
  const form = new FormData();
  const bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
  form.append(photoUpload.field, new Blob([bytes], { type: 'image/jpeg' }), 'foto.jpg');
  const { hash } = await member.ask('POST', '/photos', form);
  const content = {
    ...{ type: 'post', title: `Draf ${colour}`, summary: '', body: 'Belum selesai.' },
    ...{ category: 'kegiatan', source: '', place: '', author: '', about: null },
    photos: [{ hash, alt: 'Bidang berwarna', caption: '', credit: '' }],
  };
  return (await member.ask('POST', '/items', { content, then: 'keep' }))['id'] as string;
}

/** Ids of all that a member has written. */
async function ownItems(of: Member): Promise<string[]> {
  const own: string[] = [];
  for (let after = ''; ;) {
    const page = ItemsSchema.parse(await of.ask('GET', `/items${after}`));
    own.push(...page.items.filter(({ mine }) => mine).map(({ id }) => id));
    if (page.next === null) return own;
    after = `?after=${page.next}`;
  }
}

/** SHA-256 of every file that readers of every site can get, but for the compressed twins. */
function published(varDir: string): Map<string, string> {
  const www = join(varDir, 'www');
  const sums = new Map<string, string>();
  const parts = readdirSync(www)
    .map((site) => join(site, 'current'))
    .filter((current) => existsSync(join(www, current)));
  for (const part of [...parts, '_shared/media']) {
    for (const name of readdirSync(join(www, part), { recursive: true, encoding: 'utf8' })) {
      const path = join(www, part, name);
      if (/\.(?:br|gz)$/.test(name) || statSync(path).isDirectory()) continue;
      sums.set(join(part, name), createHash('sha256').update(readFileSync(path)).digest('hex'));
    }
  }
  return sums;
}

/** Which files are not the same at the two places; of media there may be more where journeys went on. */
function differences(): string[] {
  const [ours, theirs] = [published(here.varDir), published(elsewhere.varDir)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    (path) =>
      ours.get(path) !== theirs.get(path) &&
      !(path.startsWith('_shared/') && theirs.get(path) === undefined),
  );
}

/** Time goes on at both places, and what changes by itself is published here and there. */
const expectSameBytes = () =>
  until(async () => differences().length === 0, 60_000).catch(() =>
    expect(differences()).toEqual([]),
  );

/** Folders of the checkout that another machine does not have; the packages are installed there too. */
const OF_THIS_MACHINE = ['node_modules', '.git', 'var', '.env'].map((name) => join(root, name));

/** Another installation, up to what its first start would install and build. */
function install(home: string): Installation {
  cpSync(root, home, {
    recursive: true,
    // Links among the packages are relative: here they lead into the copy.
    verbatimSymlinks: true,
    filter: (path) => !OF_THIS_MACHINE.includes(path),
  });
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
  const varDir = join(home, 'var');
  cpSync(join(network.varDir, 'theme'), join(varDir, 'theme'), { recursive: true });
  return { home, varDir };
}

beforeAll(async () => {
  elsewhere = install(mkdtempSync(join(tmpdir(), 'simpul-elsewhere-')));
  const link = await inviteMember(network, { kim: 'bentuk-jaya', name: 'Penjaga Cadangan' });
  member = await acceptInvitation(network.cms, link);
});
afterAll(async () => {
  rmSync(file, { force: true });
  // One that is still starting ends with this process, and needs its folder for that.
  if (restored === null) return;
  await restored.stop();
  rmSync(elsewhere.home, { recursive: true });
});

describe('a backup', { timeout: 300_000 }, () => {
  it('is taken while members write', async () => {
    let isTaken = false;
    before.push(await keepDraft(1));
    const writing = (async () => {
      for (let colour = 2; !isTaken; colour++) since.push(await keepDraft(colour));
    })();
    await until(async () => since.length > 0);
    const taken = await simpul(here, ['backup', file]);
    isTaken = true;
    await writing;
    expect([taken.code, taken.said]).toEqual([0, expect.stringMatching(/\d+ KIM, \d+ officers/)]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(here.varDir).filter((name) => name.startsWith('backup-'))).toEqual([]);
  });

  it('brings everything to another machine: sites with the same bytes', async () => {
    // As behind the same proxy: pages name the port at which the public reaches them.
    const settings = { PUBLIC_PORT: String(network.web) };
    const { code, said } = await simpul(elsewhere, ['restore', file], settings);
    expect([code, said]).toEqual([0, expect.stringContaining('Start it with: npm start')]);
    restored = await startNetwork(elsewhere);
    await expectSameBytes();
    expect(published(elsewhere.varDir).size).toBeGreaterThan(1000);
  });

  it('brings the same log-ins, and the device of a member is signed in', async () => {
    for (const [email, password] of Object.entries(network.officers)) {
      await signIn(restored!.cms, email, password);
    }
    const there = member.at(restored!.cms);
    expect(await there.ask('GET', '/me')).toEqual(await member.ask('GET', '/me'));
  });

  it('brings what was acknowledged with the same owner, and no row without its file', async () => {
    const there = member.at(restored!.cms);
    const mine = await ownItems(there);
    expect(mine).toEqual(expect.arrayContaining(before));
    expect([...before, ...since]).toEqual(expect.arrayContaining(mine));
    for (const id of mine) {
      const item = await there.ask('GET', `/items/${id}`);
      expect(item).toEqual(await member.ask('GET', `/items/${id}`));
      const { photos } = item['content'] as { photos: { hash: string }[] };
      for (const { hash } of photos) {
        const photo = await fetch(`${restored!.cms}/uploads/${hash}.jpg`);
        const original = await fetch(`${network.cms}/uploads/${hash}.jpg`);
        expect([hash, photo.status]).toEqual([hash, 200]);
        expect(Buffer.from(await photo.arrayBuffer())).toEqual(
          Buffer.from(await original.arrayBuffer()),
        );
      }
    }
  });

  it('is put back over what was published since, which is kept aside', async () => {
    const reader = new Reader(restored!.web);
    const isThere = async () =>
      (await reader.get('tangkiling.localhost', '/berita/kabar-turmalin')).status === 200;
    const officer = await signIn(
      restored!.cms,
      'provinsi@kim.example',
      network.officers['provinsi@kim.example']!,
    );
    const post = await officer.create('post', {
      title: 'Kabar turmalin',
      kim: { set: [{ documentId: await officer.find('kim', 'slug', 'tangkiling') }] },
      ...{ category: 'umkm', body: 'Ditulis sesudah pencadangan.', source: 'Pengurus' },
    });
    await officer.publish('post', post);
    await until(isThere, 20_000, 'the post');

    const whileItRuns = await simpul(elsewhere, ['restore', file, '--replace']);
    expect([whileItRuns.code, whileItRuns.said]).toEqual([
      1,
      expect.stringContaining('Stop it first.'),
    ]);
    await restored!.stop();
    restored = null;
    const inTheWay = await simpul(elsewhere, ['restore', file]);
    expect([inTheWay.code, inTheWay.said]).toEqual([1, expect.stringContaining('--replace')]);
    const { code, said } = await simpul(elsewhere, ['restore', file, '--replace']);
    const kept = /^What stood here is kept: (.+)$/m.exec(said)?.[1];
    expect([code, kept, said]).toEqual([0, expect.any(String), said]);
    expect(readdirSync(kept!)).toEqual(expect.arrayContaining(['cms', 'content']));

    restored = await startNetwork(elsewhere);
    await expectSameBytes();
    expect(await new Reader(restored.web).mentions('tangkiling.localhost', 'turmalin')).toEqual([]);
    expect((await simpul(elsewhere, ['verify'])).code).toBe(0);
  });
});
