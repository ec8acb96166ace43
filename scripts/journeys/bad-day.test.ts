import { setTimeout as rest } from 'node:timers/promises';
import { readStatus } from '@simpul/publisher';
import { expect, inject, it } from 'vitest';
import { signIn } from './panel.ts';
import { Reader, until } from './reader.ts';

// J7, in small: the drills of the publisher kill it a thousand times.
const { cms, web, varDir, officers } = inject('network');
const reader = new Reader(web);
const host = 'gohong.localhost';

it('a publisher killed in the middle of its work is back by itself, and residents notice nothing', async () => {
  const officer = await signIn(cms, 'provinsi@kim.example', officers['provinsi@kim.example']!);
  const kim = await officer.find('kim', 'slug', 'gohong');
  const before = readStatus({ varDir })!.pid;

  let isDown = false;
  const broken: string[] = [];
  const residents = (async () => {
    for (let n = 0; !isDown; n++) {
      for (const path of ['/', '/berita', '/rss.xml']) {
        const { status, body } = await reader.get(host, path);
        if (status !== 200 || body.length < 200)
          broken.push(`${path}: ${status}, ${body.length} bytes`);
      }
      await rest(5);
    }
  })();

  const title = 'Anyaman kuarsa selesai';
  const id = await officer.create('post', {
    title,
    kim: { set: [{ documentId: kim }] },
    category: 'umkm',
    body: 'Tiga anyaman selesai hari ini.',
    source: 'Pengurus',
  });
  await officer.publish('post', id);
  process.kill(before, 'SIGKILL');
  await until(
    async () => (await reader.get(host, '/berita/anyaman-kuarsa-selesai')).status === 200,
    60_000,
    'the post',
  );
  await until(async () => (await reader.get(host, '/rss.xml')).body.includes(title));
  isDown = true;
  await residents;

  expect(broken).toEqual([]);
  await until(async () => readStatus({ varDir })!.pid !== before, 10_000, 'the new publisher');
});
