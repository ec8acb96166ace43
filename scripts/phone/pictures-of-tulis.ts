import type { Browser } from 'playwright-core';
import { takePhotos } from './photos.ts';
import { Phone } from './phone.ts';
import {
  acceptInvitation,
  badge,
  beginPost,
  choosePhotos,
  photosReady,
  send,
  tell,
  tellPhotos,
  untilKept,
} from './writing.ts';

/** Tulis for its guide: home, a story being written, the last look, and the same story live. */
export async function picturesOfTulis(
  browser: Browser,
  port: number,
  link: string,
): Promise<Buffer[]> {
  const phone = await Phone.unpack(browser, port);
  const { page } = phone;
  await acceptInvitation(phone, link);
  await page.waitForLoadState('networkidle');
  const home = await page.screenshot();
  const draft = await beginPost(phone);
  await choosePhotos(phone, (await takePhotos(16)).slice(15));
  await photosReady(phone, 1);
  await tellPhotos(phone);
  await tell(phone, {
    body: 'Warga RT 03 membersihkan parit pada Minggu pagi. Airnya kini lancar lagi.',
    place: 'RT 03 Kelurahan Tangkiling',
    source: 'Ketua RT 03',
    topic: 'Lingkungan',
  });
  await untilKept(phone);
  await page.evaluate(() => scrollTo(0, 0));
  const editor = await page.screenshot();
  await phone.open(`draf/${draft}/kirim`);
  await page.getByRole('button', { name: /^Terbitkan/ }).waitFor();
  const check = await page.screenshot();
  await send(phone, draft, 'Terbitkan');
  await badge(phone).filter({ hasText: 'Terbit' }).waitFor();
  await page.getByText('Sudah tayang').first().waitFor();
  const live = await page.screenshot();
  await phone.close();
  return [home, editor, check, live];
}
