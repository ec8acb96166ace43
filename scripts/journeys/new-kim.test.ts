import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { acceptInvitation } from './member.ts';
import { signIn, type Panel } from './panel.ts';
import { Reader, until } from './reader.ts';

// J5: an officer of Kapuas registers KIM Mekar Jaya in the panel, up to its first editor, and later on.
const { cms, web, officers } = inject('network');
const reader = new Reader(web);
const host = 'mekar-jaya.localhost';
const email = 'kapuas@kim.example';
/** The least that readers accept as a PDF. */
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
let officer: Panel;
let browser: Browser;
let page: Page;
let kim: string;

const proposal = async (slug: string) => ({
  name: 'KIM Mekar Jaya',
  slug,
  region: { set: [{ documentId: await officer.find('region', 'code', '62.03.01.1007') }] },
  kind: 'territorial',
  kimStatus: 'proposed',
  accent: 'sungai',
  about: 'Warga menulis kabar kampung.',
});

/** Opens the form anew, as it is stored: after a save Strapi reads it again, at a moment of its own. */
async function openForm(): Promise<void> {
  await page.goto(`${cms}/admin/content-manager/collection-types/api::kim.kim/${kim}`);
  await page.getByRole('heading', { name: 'KIM Mekar Jaya' }).waitFor();
}

/** Presses Simpan, and answers what the CMS said to that. */
async function press(): Promise<Response> {
  const said = page.waitForResponse(
    (response) =>
      response.url().includes('/collection-types/api::kim.kim') &&
      ['POST', 'PUT'].includes(response.request().method()),
  );
  await page.getByRole('button', { name: 'Simpan' }).click();
  return said;
}

const save = async () => expect((await press()).ok()).toBe(true);

/** The panel refuses to save and shows why. */
async function expectRefusal(sentence: RegExp): Promise<void> {
  expect((await press()).status()).toBe(400);
  await page.getByText(sentence).first().waitFor();
}

async function choose(field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: new RegExp(`^${field}`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function expectAccessible(part = 'main'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

beforeAll(async () => {
  officer = await signIn(cms, 'provinsi@kim.example', officers['provinsi@kim.example']!);
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.goto(`${cms}/admin`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', officers[email]!);
  await page.click('button[type=submit]');
  await page.getByRole('heading', { name: 'Meja petugas' }).waitFor();
});
afterAll(() => browser.close());

describe('a new KIM', () => {
  it.each(['admin', '../x', 'xn--x', 'tangkiling', 'Mekar Jaya'])(
    'may not be called %s, and the officer reads why',
    async (slug) => {
      await expect(officer.create('kim', await proposal(slug))).rejects.toThrow(
        /lamat|situs|slug/i,
      );
    },
  );

  it('is registered in the panel by an officer of its regency, and has no site yet', async () => {
    await page.goto(`${cms}/admin/content-manager/collection-types/api::kim.kim/create`);
    await page.getByLabel('Nama KIM').fill('KIM Mekar Jaya');
    await page.getByLabel('Alamat situs').fill('mekar-jaya');
    const region = page.getByRole('combobox', { name: /^Wilayah/ });
    await region.click();
    await region.fill('Selat Hilir');
    await page.getByRole('option', { name: /Selat Hilir, Selat/ }).click();
    await save();
    kim = await officer.find('kim', 'slug', 'mekar-jaya');
    await openForm();
  });

  it('is verified with its papers in order only, the scan of its decree among them', async () => {
    await choose('Status', 'Terverifikasi');
    await expectRefusal(/Nomor SK .*(belum|isi)/i);
    // What was typed stays through every refusal: only what is missing is added.
    await page.getByLabel('Nomor SK').fill('411/07/KPS/KIM');
    await page.getByLabel('Jumlah anggota').fill('2');
    await expectRefusal(/kurang dari 3/);
    expect(await page.getByLabel('Nomor SK').inputValue()).toBe('411/07/KPS/KIM');
    await page.getByLabel('Jumlah anggota').fill('14');
    const decree = { name: 'sk.pdf', mimeType: 'application/pdf', buffer: pdf };
    await page.locator('input[type=file]').setInputFiles(decree);
    await page.getByText('Pindaian sudah terunggah').waitFor();
    await save();
    await openForm();
    await page.getByRole('button', { name: 'Unduh pindaian SK' }).waitFor();
    expect((await reader.get(host, '/')).status).toBe(404);
    expect((await reader.get('localhost', '/kim')).body).not.toContain('Mekar Jaya');
  });

  it('has its site, a first page that is not empty and a place on the portal once it is active', async () => {
    await choose('Status', 'Aktif');
    await save();
    const took = await until(async () => (await reader.get(host, '/')).status === 200);
    process.stdout.write(
      `new KIM: served ${took.toFixed(0)} ms after the panel said it is saved\n`,
    );
    const home = (await reader.get(host, '/')).body;
    expect(home).toContain('KIM Mekar Jaya');
    expect(home).toContain('/pengumuman/');
    for (const path of [
      '/tentang',
      '/langganan',
      '/berita',
      '/agenda',
      '/rss.xml',
      '/sitemap.xml',
    ]) {
      expect((await reader.get(host, path)).status).toBe(200);
    }
    await until(async () => (await reader.get('localhost', '/kim')).body.includes('Mekar Jaya'));
    await until(async () =>
      (await reader.get('localhost', '/opml.xml')).body.includes('mekar-jaya'),
    );
  });

  it('has an invitation for its editor, made beside its form, ready for WhatsApp and accepted at once', async () => {
    await openForm();
    await page.getByRole('link', { name: 'Buka anggota' }).click();
    await page.getByRole('heading', { name: 'Anggota KIM Mekar Jaya' }).waitFor();
    await expectAccessible();
    await page.getByLabel('Nama').first().fill('Ibu Rina');
    await page.getByLabel(/Nomor WhatsApp/).fill('0811-0000-0199');
    await page.getByRole('button', { name: 'Buat undangan' }).click();
    await page.getByRole('heading', { name: 'Undangan untuk Ibu Rina siap dikirim' }).waitFor();
    await expectAccessible();
    const link = await page.getByLabel('Tautan undangan').inputValue();
    const whatsapp = new URL(
      (await page.getByRole('link', { name: /WhatsApp/ }).getAttribute('href'))!,
    );
    expect([whatsapp.hostname, whatsapp.pathname]).toEqual(['wa.me', '/6281100000199']);
    expect(whatsapp.searchParams.get('text')).toContain(link);

    const member = await acceptInvitation(cms, link);
    expect(await member.ask('GET', '/me')).toMatchObject({
      member: { name: 'Ibu Rina', role: 'editor' },
      kim: { slug: 'mekar-jaya', publishing: 'review' },
    });
    await page.reload();
    await page.getByText('Perangkat: Ponsel uji').waitFor();
    expect(await page.getByRole('heading', { name: 'Undangan terbuka' }).count()).toBe(0);
  });

  it('loses a member in the panel after one question, and with that every device of theirs', async () => {
    await page.getByRole('button', { name: 'Keluarkan: Ibu Rina' }).click();
    const question = page.getByRole('dialog');
    await question.getByText(/langsung keluar dari semua ponselnya/).waitFor();
    await expectAccessible('dialog');
    await question.getByRole('button', { name: 'Keluarkan' }).click();
    await page.getByRole('heading', { name: 'Sudah dikeluarkan' }).waitFor();
    expect(await page.getByText('Perangkat: Ponsel uji').count()).toBe(0);
  });

  it('keeps its address for ever once it has been active', async () => {
    await expect(officer.update('kim', kim, { slug: 'mekar-baru' })).rejects.toThrow(
      /lamat|situs/i,
    );
  });

  it('shows one notice while it is suspended, and everything again afterwards', async () => {
    await officer.update('kim', kim, { kimStatus: 'suspended' });
    await until(async () => (await reader.get(host, '/tentang')).status === 404);
    const notice = await reader.get(host, '/');
    expect(notice.status).toBe(200);
    expect(notice.body).not.toContain('/pengumuman/');
    await officer.update('kim', kim, { kimStatus: 'active' });
    await until(async () => (await reader.get(host, '/tentang')).status === 200);
  });

  it('leaves its news readable in the archive, and announcements no longer reach it', async () => {
    const post = await officer.create('post', {
      title: 'Kabar terakhir ametis',
      kim: { set: [{ documentId: kim }] },
      category: 'kegiatan',
      body: 'Kami pamit.',
      source: 'Pengurus',
    });
    await officer.publish('post', post);
    const path = '/berita/kabar-terakhir-ametis';
    await until(async () => (await reader.get(host, path)).status === 200);
    await officer.update('kim', kim, { kimStatus: 'archived' });
    await until(async () => !(await reader.get(host, '/')).body.includes('/pengumuman/'));
    expect((await reader.get(host, path)).status).toBe(200);
    await expect(officer.create('kim', await proposal('mekar-jaya'))).rejects.toThrow();
  });
});
