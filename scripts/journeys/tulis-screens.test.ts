import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { composerBudgets, weighShell } from '../audit/audit-composer.ts';
import { faultsOfScreen } from '../phone/check-screen.ts';
import { takePhotos } from '../phone/photos.ts';
import { throughDoors, throughGroup } from '../phone/tour/doors.ts';
import { throughKinds } from '../phone/tour/kinds.ts';
import { throughReview, throughStandings } from '../phone/tour/standings.ts';
import { openBrowser } from './browser.ts';
import { inviteMember } from './invite-member.ts';

const network = inject('network');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('every screen of Tulis can be used by everybody', { timeout: 300_000 }, () => {
  it.each([
    ['at the doors', throughDoors],
    ['where a group is led', throughGroup],
    ['where something is written', throughKinds],
    ['where a text stands', throughStandings],
    ['where a text is judged', throughReview],
  ])('%s', async (_where, through) => {
    const faults: string[] = [];
    await through({
      browser,
      web: network.web,
      photos: await takePhotos(2),
      invite: (name, role = 'editor') => inviteMember(network, { kim: 'kalampangan', name, role }),
      look: async (screen, page) => {
        faults.push(...(await faultsOfScreen(page, screen)));
      },
    });
    expect(faults).toEqual([]);
  });

  it('costs a phone no more than its budget to open', async () => {
    expect(await weighShell(browser, network.web)).toBeLessThanOrEqual(composerBudgets.shellKb);
  });
});
