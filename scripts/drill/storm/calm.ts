import { atHome, badge, send } from '../../phone/writing.ts';
import type { Chance } from '../chance.ts';
import type { Told } from './weather.ts';
import type { Writer } from './writer.ts';

/** Where a text comes to rest once it was sent. */
const ARRIVED = ['Terbit', 'Terkirim', 'Ditinjau'];
const MOST_STEPS = 30;

/**
 * There is signal again, and the writer does what the app asks for; what was still to befall a write does so. Answers whether they chose
 * the version of the other device, and fails when the text does not arrive.
 */
export async function bringHome(
  writer: Writer,
  told: Told,
  chance: Chance,
): Promise<{ tookTheirs: boolean }> {
  const { phone, line } = writer;
  line.mend();
  await phone.online(true);
  await phone.open();
  await atHome(phone).waitFor();
  let tookTheirs = false;
  let seen = '';
  for (let step = 0; step < MOST_STEPS; step++) {
    await phone.open(`status/${told.draft}`);
    await badge(phone).waitFor();
    seen = (await badge(phone).innerText()).trim();
    if (ARRIVED.includes(seen)) {
      line.next.length = 0;
      return { tookTheirs };
    }
    if (seen === 'Perlu masuk lagi') await writer.signIn();
    else if (seen === 'Ada dua versi') {
      const theirs = chance.next() < 0.5;
      tookTheirs ||= theirs;
      const name = theirs ? 'Pakai versi KIM' : 'Pakai versi HP ini';
      await phone.page.getByRole('button', { name }).click();
    } else if (seen === 'Di HP' || seen === 'Ada perubahan') {
      await send(phone, told.draft, 'Terbitkan');
      told.isSent = true;
      told.isPublished = true;
    } else if (seen === 'Menunggu sinyal') {
      // It may go by itself in the same moment.
      await phone.page
        .getByRole('button', { name: 'Kirim sekarang' })
        .click({ timeout: 2_000 })
        .catch(() => {});
    }
    // Whatever comes next, the sign changes; a sending is watched until it does.
    await phone.page
      .waitForFunction(
        (before) => document.querySelector('.standing .badge')?.textContent.trim() !== before,
        seen,
        { timeout: 20_000 },
      )
      .catch(() => {});
  }
  throw new Error(`it still says "${seen}" long after the storm`);
}
