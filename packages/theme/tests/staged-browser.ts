import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openStage, type Stage } from './stage.ts';

/** The stage and a browser in front of it, there while the tests of a file run. */
export function stagedBrowser(): { stage: Stage; browser: Browser } {
  const given = {} as { stage: Stage; browser: Browser };
  beforeAll(async () => {
    given.stage = await openStage(inject('bundles'));
    given.browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    });
  });
  afterAll(async () => {
    await given.browser.close();
    await given.stage.close();
  });
  return given;
}
