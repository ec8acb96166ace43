import type { Page } from 'playwright-core';
import type { Phone } from '../phone.ts';
import {
  badge,
  bodyField,
  choosePhotos,
  photosReady,
  send,
  tellPhotos,
  untilKept,
} from '../writing.ts';
import { newcomer, type Tour } from './tour.ts';

const start = async (phone: Phone, kind: RegExp): Promise<string> => {
  await phone.open('tulis');
  await phone.page.getByRole('button', { name: kind }).click();
  await phone.page.getByRole('button', { name: 'Periksa & kirim' }).waitFor();
  return /#\/draf\/([^/]+)/.exec(phone.page.url())![1]!;
};
const live = (phone: Phone) => badge(phone).filter({ hasText: 'Terbit' }).waitFor();

/** Every way to begin, and what is told where something is wrong or could be said better. */
export async function throughKinds(tour: Tour): Promise<void> {
  const { photos, look } = tour;
  const phone = await newcomer(tour, 'Agus');
  const { page } = phone;
  await phone.open('tulis');
  await look('what to write', page);

  await start(phone, /^Pengumuman warga/);
  await look('a template with its prompts', page);
  await bodyField(phone).fill(
    'Sehubungan dengan hal tersebut, oknum warga merupakan penyebab jembatan rusak parah!!! Hubungi 0812 3456 7890.',
  );
  await page.getByRole('heading', { name: 'Saran bahasa' }).waitFor();
  await look('advice', page);
  await page.getByRole('button', { name: 'Tautan', exact: true }).click();
  await look('a link is put in', page);

  const gallery = await start(phone, /^Galeri/);
  await choosePhotos(phone, [...photos]);
  await photosReady(phone, photos.length);
  await look('a gallery', page);
  await tellPhotos(phone);
  await page.getByLabel('Ceritakan sedikit').last().fill('Lomba perahu di Sungai Rungan.');
  await untilKept(phone);
  await send(phone, gallery, 'Terbitkan');
  await live(phone);

  const event = await start(phone, /^Agenda/);
  await look('an empty event', page);
  await page.getByLabel('Acara apa ini?').last().fill('Posyandu balita dan lansia di balai desa.');
  await page.getByLabel(/^Mulai/).fill('2027-01-12T08:00');
  await page.getByLabel('Tempat', { exact: true }).fill('Balai desa');
  await untilKept(phone);
  await phone.open(`draf/${event}/kirim`);
  await page.getByText('12 Januari 2027 pukul 08.00').waitFor();
  await look('the last look at an event', page);
  await send(phone, event, 'Terbitkan');
  await live(phone);

  await phone.open();
  await page.waitForLoadState('networkidle');
  const answer = page.getByRole('link', { name: 'Tambahkan info desa' }).first();
  await answer.click();
  await page.getByText('Menambahkan pengumuman').waitFor();
  await look('an answer to an announcement', page);

  await start(phone, /^Berita/);
  await choosePhotos(phone, [
    { name: 'surat.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.4\n%%EOF') },
    photos[0]!,
  ]);
  await photosReady(phone, 2);
  await untilKept(phone);
  await look('a file that is no photo', page);
  await page.getByRole('button', { name: 'Periksa & kirim' }).click();
  await page.getByText('Yang masih perlu diisi').waitFor();
  await look('what is missing', page);
  await page.getByRole('link', { name: 'Isi sekarang' }).click();
  await page.getByRole('button', { name: 'Periksa & kirim' }).waitFor();

  await share(page, photos[0]!.buffer);
  await phone.open('bagi');
  await photosReady(phone, 1);
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll('textarea')).some(({ value }) =>
      value.includes('Dibagikan'),
    ),
  );
  await look('shared from another app', page);
  await phone.close();
}

/** As Android hands over what is shared. */
const share = async (page: Page, photo: Buffer): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.evaluate(
    async (bytes) => {
      const form = new FormData();
      form.append('teks', 'Dibagikan dari galeri.');
      form.append('foto', new File([Uint8Array.from(bytes)], 'x.jpg', { type: 'image/jpeg' }));
      await fetch('/bagi', { method: 'POST', body: form });
    },
    [...photo],
  );
};
