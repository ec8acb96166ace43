import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runStorms } from '../drill/storm/run-storms.ts';
import { openBrowser } from './browser.ts';
import { inviteMember } from './invite-member.ts';

const network = inject('network');
const TIMES = 4;
/** The same storms in every run; `npm run drill -- storm` makes new ones. */
const SEED = 200;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('members who write while lines, pages and sessions break', () => {
  it('have every text once, with every photo, and lose none', { timeout: 600_000 }, async () => {
    const { failures } = await runStorms({
      browser,
      web: network.web,
      invite: (name) => inviteMember(network, { kim: 'pahandut-seberang', name }),
      times: TIMES,
      seed: SEED,
      phones: 2,
    });
    expect(failures, `npm run drill -- storm --times ${TIMES} --seed ${SEED}`).toEqual([]);
  });
});
