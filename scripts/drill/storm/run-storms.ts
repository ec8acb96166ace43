import { stripVTControlCharacters } from 'node:util';
import type { Browser } from 'playwright-core';
import { takePhotos } from '../../phone/photos.ts';
import { Chance } from '../chance.ts';
import { say } from '../outcome.ts';
import { bringHome } from './calm.ts';
import { judge } from './judge.ts';
import { stormOf, tellStorm } from './storm.ts';
import { goThrough } from './weather.ts';
import { Writer } from './writer.ts';

export interface StormReport {
  seed: number;
  storms: number;
  failures: string[];
  /** How often each fault befell a write, and each other blow a writer. */
  befell: Record<string, number>;
}

/**
 * So many storms over texts of one KIM, shared among some phones. `invite` makes a link for a new member of
 * it who may publish; the same seed makes the same storms.
 */
export async function runStorms(options: {
  browser: Browser;
  web: number;
  invite: (name: string) => Promise<string>;
  times: number;
  seed: number;
  phones: number;
}): Promise<StormReport> {
  const { browser, web, invite, times, seed, phones } = options;
  const photos = await takePhotos(3);
  const failures: string[] = [];
  const befell: Record<string, number> = {};
  /** The same seed may be tried again on the same network. */
  const run = Date.now().toString(36);
  let begun = 0;

  const writeOn = async (number: number): Promise<void> => {
    const writer = await Writer.equip(browser, web, await invite(`Penulis ${number}`), photos);
    for (let n = begun++; n < times; n = begun++) {
      const chance = new Chance(seed + n);
      const storm = stormOf(`Badai-${run}-${n}`, chance);
      const fail = (what: string): void => {
        failures.push(`${tellStorm(storm)}: ${what}`);
        say(`! ${failures.at(-1)}`);
      };
      try {
        const told = await goThrough(writer, storm);
        const home = await bringHome(writer, told, chance);
        (await judge(writer, storm, told, home)).forEach(fail);
      } catch (error) {
        fail(`${inOneLine(error)}; the page shows: ${await shown(writer)}`);
        writer.line.mend();
        writer.line.next.length = 0;
        await writer.phone.online(true);
      }
      for (const complaint of writer.phone.complaints.splice(0))
        fail(`the page said: ${complaint}`);
      if ((n + 1) % 10 === 0) say(`${n + 1} of ${times} storms, ${failures.length} failures`);
    }
    for (const [what, count] of [...writer.line.count, ...writer.befell])
      befell[what] = (befell[what] ?? 0) + count;
    await writer.leave();
  };
  await Promise.all(Array.from({ length: phones }, (_, number) => writeOn(number + 1)));
  return { seed, storms: times, failures, befell };
}

/** What went wrong; a step of the browser tells in further lines what it waited for. */
const inOneLine = (error: unknown): string =>
  stripVTControlCharacters(error instanceof Error ? error.message : String(error))
    .split('\n', 3)
    .join(' ');

const shown = async ({ phone }: Writer): Promise<string> => {
  const text = await phone.page.innerText('body', { timeout: 5_000 }).catch(() => 'nothing');
  return `${phone.page.url()} ${text.replace(/\s+/g, ' ').slice(0, 300)}`;
};
