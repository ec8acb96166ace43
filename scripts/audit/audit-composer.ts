import type { Browser } from 'playwright-core';
import { FaultyLine } from '../phone/faulty-line.ts';
import { takePhotos } from '../phone/photos.ts';
import { Phone } from '../phone/phone.ts';
import {
  acceptInvitation,
  atHome,
  badge,
  beginPost,
  choosePhotos,
  photosReady,
  send,
  tell,
  tellPhotos,
  untilKept,
} from '../phone/writing.ts';

/**
 * What Tulis may cost, in KB of 1,024 bytes: its shell as packed for the first opening, and everything that
 * goes over the line both ways, headers included, for the second opening and for a post with three photos.
 */
export const composerBudgets = { shellKb: 60, secondOpenKb: 0, postKb: 500 } as const;
export type ComposerCost = Record<keyof typeof composerBudgets, number>;

type Spent = (work: () => Promise<void>, what?: 'bytes' | 'bodyBytes') => Promise<number>;

/** What the first opening costs, in KB: the app, packed. `web` is the port of the web server. */
export const weighShell = (browser: Browser, web: number): Promise<number> =>
  onPhone(browser, web, (phone, _line, spent) => opened(phone, spent));

/** Measures what goes over the line of a phone that takes gzip; `link` is an unused invitation. */
export const auditComposer = (browser: Browser, web: number, link: string): Promise<ComposerCost> =>
  onPhone(browser, web, async (phone, line, spent) => {
    const shellKb = await opened(phone, spent);
    await acceptInvitation(phone, link);
    // Without a line: what it shows then is what it needs no byte for.
    line.break();
    const secondOpenKb = await spent(async () => {
      await phone.reopen();
      await atHome(phone).waitFor();
    });
    line.mend();
    const photos = await takePhotos(3);
    const postKb = await spent(async () => {
      const draft = await beginPost(phone);
      await choosePhotos(phone, photos);
      await photosReady(phone, photos.length);
      await tellPhotos(phone);
      await tell(phone, {
        body: 'Warga RT 03 membersihkan parit pada Minggu pagi. Airnya kini lancar lagi.',
        place: 'RT 03 Kelurahan Tangkiling',
        source: 'Ketua RT 03',
        topic: 'Lingkungan',
      });
      await untilKept(phone);
      await send(phone, draft, 'Terbitkan');
      await badge(phone).filter({ hasText: 'Terbit' }).waitFor();
      await phone.page.getByText('Sudah tayang').first().waitFor();
    });
    return { shellKb, secondOpenKb, postKb };
  });

const opened = (phone: Phone, spent: Spent): Promise<number> =>
  spent(async () => {
    await phone.open();
    await phone.untilInstalled();
  }, 'bodyBytes');

async function onPhone<Found>(
  browser: Browser,
  web: number,
  run: (phone: Phone, line: FaultyLine, spent: Spent) => Promise<Found>,
): Promise<Found> {
  const line = new FaultyLine(web);
  line.packing = 'gzip';
  await line.open();
  const phone = await Phone.unpack(browser, line.port);
  const spent: Spent = async (work, what = 'bytes') => {
    const before = line[what];
    await work();
    await phone.page.waitForLoadState('networkidle');
    return Math.round(((line[what] - before) / 1024) * 10) / 10;
  };
  try {
    return await run(phone, line, spent);
  } finally {
    await phone.close();
    line.close();
  }
}

/** The figures that break a budget, a sentence each. */
export const overBudget = (cost: ComposerCost): string[] =>
  (Object.keys(composerBudgets) as (keyof ComposerCost)[])
    .filter((what) => cost[what] > composerBudgets[what])
    .map((what) => `${what} is ${cost[what]}, more than ${composerBudgets[what]}`);
