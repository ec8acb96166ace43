import { describe, expect, inject, it, beforeAll } from 'vitest';
import { signIn, type Panel } from './panel.ts';
import { Reader, until } from './reader.ts';

// J1: an officer of a regency writes to one district. The sample network has two KIM in Kecamatan
// Sabangau (62.71.04), two others in the same town, and more in three other regencies.
const district = '62.71.04';
const reached = ['kalampangan', 'kereng-bangkirai'];
const spared = ['tangkiling', 'pahandut-seberang', 'bentuk-jaya', 'gohong', 'samuda-kota'];
const host = (slug: string) => (slug === 'portal' ? 'localhost' : `${slug}.localhost`);

const { cms, nginx, officers } = inject('network');
// As residents meet it in service: through nginx.
const reader = new Reader(nginx);
let officer: Panel;
let to: { region: string; agency: string };

beforeAll(async () => {
  officer = await signIn(cms, 'palangkaraya@kim.example', officers['palangkaraya@kim.example']!);
  to = {
    region: await officer.find('region', 'code', district),
    agency: await officer.find('agency', 'shortName', 'Diskominfo Palangka Raya'),
  };
});

const announcement = (title: string, more: object = {}) => ({
  title,
  summary: 'Vaksin gratis untuk anjing, kucing, dan kera peliharaan.',
  body: 'Bawa hewan Anda ke kantor kelurahan pukul 08.00 sampai 12.00 WIB.',
  urgency: 'important',
  issuer: { set: [{ documentId: to.agency }] },
  audience: { everyone: false, regions: { connect: [{ documentId: to.region }] } },
  ...more,
});

const servedBy = async (slugs: string[], path: string): Promise<boolean> => {
  const answers = await Promise.all(slugs.map((slug) => reader.get(host(slug), path)));
  return answers.every(({ status }) => status === 200);
};
const goneFrom = async (slugs: string[], path: string): Promise<boolean> => {
  const answers = await Promise.all(slugs.map((slug) => reader.get(host(slug), path)));
  return answers.every(({ status }) => status === 404);
};

describe('an announcement for one district', () => {
  const word = 'Zirkonia';
  const path = '/pengumuman/vaksin-zirkonia-keliling';
  let id: string;

  it('is served by exactly its KIM, in pages, lists, feeds and sitemap', async () => {
    const friday = new Date(Date.now() + 6 * 86_400_000).toISOString();
    id = await officer.create(
      'announcement',
      announcement(`Vaksin ${word} keliling`, { showUntil: friday }),
    );
    const started = performance.now();
    await officer.publish('announcement', id);
    const answered = performance.now() - started;
    const took = await until(() => servedBy(reached, path), 20_000, 'the announcement');
    process.stdout.write(
      `announcement: saved in ${answered.toFixed(0)} ms, served ${took.toFixed(0)} ms later\n`,
    );
    await until(async () => (await reader.get('localhost', path)).status === 200);
    for (const slug of reached) {
      await until(async () => (await reader.get(host(slug), '/feed.json')).body.includes(word));
      expect(await reader.mentions(host(slug), word)).toEqual(
        expect.arrayContaining([
          '/',
          '/atom.xml',
          '/feed.json',
          '/pengumuman',
          '/pengumuman/rss.xml',
          '/rss.xml',
          path,
        ]),
      );
      expect((await reader.get(host(slug), '/sitemap.xml')).body).toContain(path);
    }
  });

  it('stands nowhere on any other KIM’s site', async () => {
    for (const slug of spared) expect(await reader.mentions(host(slug), word)).toEqual([]);
  });

  it('stands on the portal’s own page and on the pages of its district and regency, not of others', async () => {
    const region = `/wilayah/${district}`;
    await until(async () => (await reader.get('localhost', region)).body.includes(word));
    const pages = await reader.mentions('localhost', word);
    expect(pages).toEqual(
      expect.arrayContaining(['/pengumuman', path, `/wilayah/${district}`, '/wilayah/62.71']),
    );
    for (const other of ['62.02', '62.03', '62.11', '62.71.01', '62.71.02']) {
      expect(pages.filter((page) => page.startsWith(`/wilayah/${other}`))).toEqual([]);
    }
  });

  it('shows a correction everywhere after she mends a date', async () => {
    await officer.publish('announcement', id, {
      corrections: [
        { at: new Date().toISOString(), text: 'Jam mulai yang benar pukul 07.30 WIB.' },
      ],
    });
    for (const slug of [...reached, 'portal']) {
      await until(async () => (await reader.get(host(slug), path)).body.includes('07.30 WIB'));
      await until(async () =>
        (await reader.get(host(slug), '/rss.xml')).body.includes('07.30 WIB'),
      );
    }
  });

  it('is nowhere after she withdraws it', async () => {
    await officer.update('announcement', id, {
      withdrawnAt: new Date().toISOString(),
      withdrawnReason: 'Jadwal dibatalkan.',
    });
    await until(() => goneFrom([...reached, 'portal'], path), 20_000, 'the withdrawal');
    for (const slug of [...reached, 'portal']) {
      await until(async () => (await reader.mentions(host(slug), word)).length === 0);
      expect((await reader.get(host(slug), '/sitemap.xml')).body).not.toContain(path);
    }
  });
});

describe('an announcement with a window', () => {
  it('is nowhere before its time, appears by itself, and leaves by itself', async () => {
    const word = 'Obsidian';
    const path = '/pengumuman/apel-obsidian';
    const from = Date.now() + 8_000;
    const until_ = from + 8_000;
    const id = await officer.create(
      'announcement',
      announcement(`Apel ${word}`, {
        showFrom: new Date(from).toISOString(),
        showUntil: new Date(until_).toISOString(),
      }),
    );
    await officer.publish('announcement', id);
    for (let early = Date.now(); early < from - 1_000; early = Date.now()) {
      for (const slug of [...reached, 'portal']) {
        const [page, list, feed, sitemap] = await Promise.all(
          [path, '/pengumuman', '/pengumuman/rss.xml', '/sitemap.xml'].map((address) =>
            reader.get(host(slug), address),
          ),
        );
        if (Date.now() >= from) break;
        expect(page!.status).toBe(404);
        for (const answer of [list, feed, sitemap]) {
          expect(answer!.body).not.toContain(word.toLowerCase());
          expect(answer!.body).not.toContain(word);
        }
      }
    }
    await until(() => servedBy([...reached, 'portal'], path), 20_000, 'the start of the window');
    expect(Date.now()).toBeGreaterThanOrEqual(from);
    await until(() => goneFrom([...reached, 'portal'], path), 30_000, 'the end of the window');
    expect(Date.now()).toBeGreaterThanOrEqual(until_);
    for (const slug of [...reached, 'portal']) {
      await until(async () => (await reader.mentions(host(slug), word)).length === 0);
    }
  });
});

describe('what the panel refuses', () => {
  it.each([
    [
      'an empty audience',
      () => announcement('Uji satu', { audience: { everyone: false } }),
      /asaran/,
    ],
    [
      'a window that ends before it begins',
      () =>
        announcement('Uji dua', {
          showFrom: '2027-01-02T00:00:00.000Z',
          showUntil: '2027-01-01T00:00:00.000Z',
        }),
      /sampai|mulai/,
    ],
    [
      '200 KB of text',
      () => announcement('Uji tiga', { body: 'panjang '.repeat(25_000) }),
      /panjang|huruf|KB/,
    ],
  ])('%s, with a sentence, and nothing is published', async (_what, data, sentence) => {
    await expect(
      (async () => officer.publish('announcement', await officer.create('announcement', data())))(),
    ).rejects.toThrow(sentence);
    expect((await reader.get(host('kalampangan'), '/pengumuman')).body).not.toContain(data().title);
  });
});
