import type { Locator } from 'playwright-core';
import type { PickedFile } from './photos.ts';
import type { Phone } from './phone.ts';

/** What a member types, by the names of the fields that they see. */
export interface Story {
  body: string;
  place: string;
  source: string;
  /** The first sentence becomes the title where none is given. */
  title?: string;
  topic: string;
}

/** Takes up an invitation, as one does who opened its link. */
export async function acceptInvitation(phone: Phone, link: string): Promise<void> {
  await phone.open(`/undangan#${link.split('#')[1]!}`);
  await phone.page.getByRole('button', { name: 'Mulai menulis' }).click();
  await atHome(phone).waitFor();
}

/** The sign of the home page: where a new text begins. */
export const atHome = ({ page }: Phone): Locator =>
  page.getByRole('link', { name: /^Tulis kabar baru/ });

/** Begins a post and answers the number of its draft. */
export async function beginPost(phone: Phone): Promise<string> {
  await phone.open('tulis');
  await phone.page.getByRole('button', { name: /^Berita/ }).click();
  await bodyField(phone).waitFor();
  return /#\/draf\/([^/]+)/.exec(phone.page.url())![1]!;
}

export const bodyField = ({ page }: Phone): Locator => page.getByLabel('Apa yang terjadi?').last();

/** Chooses photos from the gallery; the app may still be preparing them when this answers. */
export const choosePhotos = ({ page }: Phone, files: PickedFile[]): Promise<void> =>
  page.getByLabel('Dari galeri').setInputFiles(files);

/** Waits until the draft has this many photos and none is being prepared, and answers how many it has. */
export async function photosReady({ page }: Phone, chosen: number): Promise<number> {
  const photos = page.locator('.photos .photo');
  if (chosen > 0) await photos.nth(chosen - 1).waitFor();
  await page.getByText('Menyiapkan foto').waitFor({ state: 'hidden' });
  return photos.count();
}

/** Says what is seen on each photo that has no words yet. */
export async function tellPhotos({ page }: Phone): Promise<void> {
  const fields = page.getByLabel('Apa yang terlihat di foto?');
  for (let n = 0; n < (await fields.count()); n++) {
    if ((await fields.nth(n).inputValue()) === '') {
      await fields.nth(n).fill(`Warga bekerja, foto ${n + 1}`);
    }
  }
}

/** Fills in whatever of the story the page asks for. */
export async function tell(phone: Phone, story: Story): Promise<void> {
  const { page } = phone;
  await bodyField(phone).fill(story.body);
  await page.getByLabel('Tempat', { exact: true }).fill(story.place);
  await page.getByLabel('Dari mana kabar ini?').fill(story.source);
  if (story.title !== undefined) await page.getByLabel('Judul').fill(story.title);
  await page.getByRole('radio', { name: story.topic }).check({ force: true });
}

/** Waits until the phone has kept what was typed. */
export const untilKept = ({ page }: Phone): Promise<void> =>
  page.getByText('Tersimpan di HP', { exact: true }).waitFor();

/** The buttons that send, by their names. */
export type SendButton = 'Terbitkan' | 'Kirim untuk ditinjau' | 'Simpan di KIM saja';

/** Goes on to the last look and sends from there, to be published or only kept with the KIM. */
export async function send(phone: Phone, draft: string, how: SendButton) {
  await phone.open(`draf/${draft}/kirim`);
  await phone.page.getByRole('button', { name: new RegExp(`^${how}`) }).click();
  await badge(phone).waitFor();
}

/** Where the text stands, in the words of the status page. */
export const badge = ({ page }: Phone): Locator => page.locator('.standing .badge');
