import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { signIn, type Panel } from './panel.ts';

// J6: an officer of Pulang Pisau opens the panel in the morning. KIM Tumbang Nusa has been silent there.
const { cms, officers } = inject('network');
const email = 'pulangpisau@kim.example';
const silent = 'KIM Tumbang Nusa';
let browser: Browser;
let page: Page;
let officer: Panel;

beforeAll(async () => {
  officer = await signIn(cms, email, officers[email]!);
  browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
  });
  page = await context.newPage();
});
afterAll(() => browser.close());

/** How many KIM are active, of how many, as the desk says. */
async function figures(): Promise<{ active: number; of: number }> {
  const text = await page.getByText(/^\d+ dari \d+ KIM aktif/).innerText();
  const [active, of] = text.match(/\d+/g)!.map(Number);
  return { active: active!, of: of! };
}

async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

describe('the desk of an officer of a regency', () => {
  it('is the first thing after signing in, in Indonesian, with the KIM of that regency only', async () => {
    await page.goto(`${cms}/admin`);
    await page.fill('input[name=email]', email);
    await page.fill('input[name=password]', officers[email]!);
    await page.click('button[type=submit]');
    await page.getByRole('heading', { name: 'Meja petugas' }).waitFor();
    expect(await page.getByText('Kabupaten Pulang Pisau').first().isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Target 80%');
    expect(text).toContain(silent);
    expect(text).not.toContain('Palangka Raya');
    await expectAccessible();
  });

  it('has a WhatsApp message ready for a KIM that is silent', async () => {
    const line = page.getByRole('listitem').filter({ hasText: silent });
    const link = await line.getByRole('link', { name: /WhatsApp/ }).getAttribute('href');
    const { hostname, pathname, searchParams } = new URL(link!);
    expect([hostname, pathname]).toEqual(['wa.me', '/6281100000107']);
    expect(searchParams.get('text')).toMatch(/^Halo, pengurus KIM Tumbang Nusa\. Sudah \d+ hari/);
  });

  it('counts a KIM as active once it has published again, and stops asking to greet it', async () => {
    const before = await figures();
    const kim = await officer.find('kim', 'slug', 'tumbang-nusa');
    const post = await officer.create('post', {
      title: 'Jalan kampung selesai diperbaiki',
      kim: { set: [{ documentId: kim }] },
      category: 'kegiatan',
      body: 'Warga bergotong royong dua hari.',
      source: 'Diliput langsung',
    });
    await officer.publish('post', post);
    await page.reload();
    expect(await figures()).toEqual({ active: before.active + 1, of: before.of });
    expect(await page.getByRole('listitem').filter({ hasText: silent }).count()).toBe(0);
  });

  it('follows an announcement until every one of its sites serves it', async () => {
    const region = await officer.find('region', 'code', '62.11');
    const agency = await officer.find('agency', 'shortName', 'Diskominfo Pulang Pisau');
    const title = 'Pendaftaran pelatihan turmalin';
    const announcement = await officer.create('announcement', {
      title,
      body: 'Daftar di kantor kecamatan.',
      issuer: { set: [{ documentId: agency }] },
      audience: { everyone: false, regions: { connect: [{ documentId: region }] } },
    });
    await officer.publish('announcement', announcement);
    await page.reload();
    const { of } = await figures();
    const line = page.getByRole('row').filter({ hasText: title });
    await line.getByText(`tayang di ${of} dari ${of} situs`).waitFor({ timeout: 30_000 });
    await officer.withdraw('announcement', announcement);
  });
});

describe('the monthly report', () => {
  it('opens from the desk and lists every KIM of the regency', async () => {
    await page.getByRole('link', { name: 'Laporan bulanan' }).last().click();
    await page.getByRole('heading', { name: 'Laporan bulanan' }).waitFor();
    await page.getByRole('cell', { name: silent }).first().waitFor();
    await expectAccessible();
  });

  it('downloads as a sheet that Excel opens by itself', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh untuk Excel' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^keaktifan-kim-62\.11-\d{4}-\d{2}\.csv$/);
    const sheet = await readFile(await file.path(), 'utf8');
    expect(sheet).toMatch(/^\ufeffKabupaten\/kota;KIM;Status;/);
    expect(sheet).toContain(`Kabupaten Pulang Pisau;${silent};Aktif;`);
  });

  it('prints as a sheet of paper without the panel around it', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await page.locator('[data-paper] h1').isVisible()).toBe(true);
    expect(await page.locator('[data-paper]').getByText(silent).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});
