import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { takePhotos, type PickedFile } from '../phone/photos.ts';
import { Phone } from '../phone/phone.ts';
import { SecondDevice } from '../phone/second-device.ts';
import {
  acceptInvitation,
  badge,
  beginPost,
  bodyField,
  choosePhotos,
  photosReady,
  send,
  tell,
  tellPhotos,
  untilKept,
  type Story,
} from '../phone/writing.ts';
import { openBrowser } from './browser.ts';
import { inviteMember } from './invite-member.ts';

const network = inject('network');
const file = (name: string, mimeType: string, buffer: Buffer): PickedFile => ({
  name,
  mimeType,
  buffer,
});

let browser: Browser;
let photo: PickedFile;
let colleague: SecondDevice;
beforeAll(async () => {
  browser = await openBrowser();
  photo = (await takePhotos(1))[0]!;
  colleague = new SecondDevice(network.web);
  await colleague.acceptInvitation(await inviteMember(network, { name: 'Rekan' }));
});
afterAll(() => browser.close());

describe('what a member may well do', { timeout: 300_000 }, () => {
  let phone: Phone;
  let draft: string;
  beforeEach(async () => {
    phone = await Phone.unpack(browser, network.web);
    await acceptInvitation(phone, await inviteMember(network, { name: 'Penulis' }));
    draft = await beginPost(phone);
  });
  afterEach(async () => {
    expect(phone.complaints).toEqual([]);
    await phone.close();
  });

  const story = (mark: string, more: Partial<Story> = {}): Story => ({
    body: `Kabar ${mark} dari warga RT 03.`,
    place: 'RT 03',
    source: 'Ketua RT',
    topic: 'Lingkungan',
    ...more,
  });
  const says = (sentence: string): Promise<void> =>
    phone.page.getByText(sentence).first().waitFor();
  const arrives = async (mark: string) => {
    await untilKept(phone);
    await send(phone, draft, 'Terbitkan');
    await badge(phone).filter({ hasText: 'Terbit' }).waitFor();
    const items = (await colleague.items()).filter(({ title }) => title.includes(mark));
    expect(items).toHaveLength(1);
    return colleague.item(items[0]!.id);
  };

  it('choosing a photo of 40 MB sends a small one', async () => {
    const large = Buffer.concat([photo.buffer, Buffer.alloc(40_000_000 - photo.buffer.length)]);
    await choosePhotos(phone, [file('besar.jpg', 'image/jpeg', large)]);
    expect(await photosReady(phone, 1)).toBe(1);
    await tellPhotos(phone);
    await tell(phone, story('pirus'));
    expect((await arrives('pirus')).content.photos).toHaveLength(1);
  });

  it('choosing what is no photo is told so, and the rest is sent', async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic'),
      Buffer.from([0, 0, 0, 0]),
      Buffer.from('mif1heic'),
      Buffer.alloc(2000),
    ]);
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF');
    await choosePhotos(phone, [
      file('IMG_0001.heic', 'image/heic', heic),
      file('surat.jpg', 'image/jpeg', pdf),
      photo,
    ]);
    expect(await photosReady(phone, 3)).toBe(3);
    await says('tidak bisa membaca foto HEIC');
    await says('Berkas ini bukan foto');
    await tellPhotos(phone);
    await tell(phone, story('kecubung'));
    expect((await arrives('kecubung')).content.photos).toHaveLength(1);
  });

  it('pasting 15,000 characters from Word keeps every word', async () => {
    const words = Array.from({ length: 2000 }, (_, n) => `kata${n}`).join(' ');
    const pasted = `Kabar zamrud hari ini.\r\n\r\n•\u00a0${words}\u200b`.padEnd(15_000, ' – “dan”');
    await tell(phone, story('zamrud', { body: '' }));
    await bodyField(phone).evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (field.dispatchEvent(paste)) {
        (field as HTMLTextAreaElement).setRangeText(text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }, pasted);
    const { content } = await arrives('zamrud');
    expect(content.body).toContain('kata1999');
    expect(content.body.length).toBeGreaterThan(14_000);
  });

  it('writing in emoji alone is asked for words', async () => {
    await tell(phone, story('', { body: '🎉🎉🎉', title: '🎉' }));
    await untilKept(phone);
    await phone.open(`draf/${draft}/kirim`);
    await says('Ceritanya belum ditulis');
    await says('Judul belum ada');
    expect(await phone.page.getByRole('button', { name: /^Terbitkan/ }).isDisabled()).toBe(true);
  });

  it('having a clock that is two days wrong changes nothing', async () => {
    await phone.context.clock.setSystemTime(Date.now() - 2 * 86_400_000);
    await tell(phone, story('opal'));
    const { publishedAt } = await arrives('opal');
    expect(Date.now() - Date.parse(publishedAt!)).toBeLessThan(600_000);
  });

  it('having a full phone is told before anything is lost, and goes on with room', async () => {
    await tell(phone, story('akik'));
    await untilKept(phone);
    // As a browser answers on a full disk; its own quota cannot be lowered for one window.
    await phone.page.evaluate(() => {
      const store = IDBObjectStore.prototype;
      const put = Object.getOwnPropertyDescriptor(store, 'put')!;
      store.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      addEventListener('room', () => Object.defineProperty(store, 'put', put));
    });
    await choosePhotos(phone, [photo]);
    await says('Memori HP hampir penuh');
    await bodyField(phone).fill('Kabar akik dari warga RT 03, dengan kata terakhir.');
    await says('Jangan tutup halaman ini');
    await phone.page.evaluate(() => dispatchEvent(new Event('room')));
    await phone.page.getByRole('button', { name: 'Simpan lagi' }).click();
    await untilKept(phone);
    await phone.page.reload();
    await bodyField(phone).waitFor();
    expect(await bodyField(phone).inputValue()).toContain('kata terakhir');
    await arrives('akik');
  });
});

describe('a browser that keeps nothing', () => {
  it('says so at once, before anybody writes', async () => {
    const phone = await Phone.unpack(browser, network.web);
    await phone.context.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await phone.page.goto(phone.origin);
    await phone.page.getByText('Peramban ini tidak mau menyimpan tulisan').waitFor();
    await phone.close();
  });
});
