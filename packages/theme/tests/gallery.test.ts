import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples/index.ts';
import { stagedBrowser } from './staged-browser.ts';

const staged = stagedBrowser();

async function open(javaScriptEnabled = true): Promise<Page> {
  const context = await staged.browser.newContext({ serviceWorkers: 'block', javaScriptEnabled });
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(staged.stage.urlOf(examples.find(({ name }) => name === 'album')!));
  return page;
}

const photos = (page: Page) => page.locator('.gallery-photos a');
/** The photo that the viewer shows, once it stands still. */
const shown = async (page: Page, number: number) => {
  await page.waitForFunction((at) => {
    const track = document.querySelector('.viewer-track')!;
    return track.clientWidth > 0 && Math.abs(track.scrollLeft - at * track.clientWidth) < 2;
  }, number);
};

describe('a gallery', () => {
  it('opens each photo at full size without a script', async () => {
    const page = await open(false);
    expect(await photos(page).nth(1).getAttribute('href')).toMatch(/^\/media\/.*-1280\.webp$/);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('shows the photos one by one, by keyboard and by button, and gives the focus back', async () => {
    const page = await open();
    await photos(page).nth(1).click();
    await shown(page, 1);
    await page.keyboard.press('ArrowRight');
    await shown(page, 2);
    await page.getByRole('button', { name: 'Sebelumnya' }).click();
    await shown(page, 1);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      await photos(page).nth(1).getAttribute('href'),
    );
  });

  it('lets a swipe move on: the photos lie side by side in a track that snaps', async () => {
    const page = await open();
    await photos(page).first().click();
    const snap = await page
      .locator('.viewer-track')
      .evaluate((track) => getComputedStyle(track).scrollSnapType);
    expect(snap).toBe('x mandatory');
    expect(await page.locator('.viewer-track figure').count()).toBe(5);
  });
});
