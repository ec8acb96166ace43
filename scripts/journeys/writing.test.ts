import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { faultsOfScreen } from '../phone/check-screen.ts';
import { takePhotos, type PickedFile } from '../phone/photos.ts';
import { cheapPhone, Phone } from '../phone/phone.ts';
import { SecondDevice } from '../phone/second-device.ts';
import {
  acceptInvitation,
  atHome,
  badge,
  beginPost,
  bodyField,
  choosePhotos,
  photosReady,
  send,
  tell,
  tellPhotos,
  untilKept,
} from '../phone/writing.ts';
import { openBrowser } from './browser.ts';
import { inviteMember } from './invite-member.ts';
import { Reader, until } from './reader.ts';

const network = inject('network');
const reader = new Reader(network.web);
/** Tells this run from others on the same network. */
const RUN = Date.now().toString(36);
const BODY = `Warga RT 03 memasang lampu jalan ${RUN} di tepi sungai. Kini anak-anak berani pulang mengaji setelah magrib.`;
const PATH = `/berita/warga-rt-03-memasang-lampu-jalan-${RUN}-di-tepi-sungai`;

let browser: Browser;
let photos: PickedFile[];
beforeAll(async () => {
  browser = await openBrowser();
  photos = await takePhotos(3);
});
afterAll(() => browser.close());

describe('a first post from a cheap phone', { timeout: 600_000 }, () => {
  let phone: Phone;
  let draft: string;
  const faults: string[] = [];
  const look = async (screen: string): Promise<void> => {
    faults.push(...(await faultsOfScreen(phone.page, screen)));
  };
  beforeAll(async () => {
    phone = await Phone.unpack(browser, network.web, { slowness: cheapPhone });
  });
  afterAll(() => phone.close());

  it('begins with an invitation that came by WhatsApp', async () => {
    const link = await inviteMember(network, { name: 'Sari Penulis' });
    await phone.open(`/undangan#${link.split('#')[1]!}`);
    await phone.page.getByRole('button', { name: 'Mulai menulis' }).waitFor();
    await look('invitation');
    await acceptInvitation(phone, link);
    await phone.untilInstalled();
    await look('home');
  });

  it('takes photos, a story, a place, a source and a topic', async () => {
    await phone.open('tulis');
    await look('begin');
    draft = await beginPost(phone);
    await look('empty editor');
    await choosePhotos(phone, photos);
    expect(await photosReady(phone, 3)).toBe(3);
    await tellPhotos(phone);
    await tell(phone, {
      body: BODY,
      place: 'Tepi Sungai Rungan',
      source: 'Ketua RT 03',
      topic: 'Kegiatan warga',
    });
    await untilKept(phone);
    await look('full editor');
  });

  it('is still there when the signal is gone and the phone has killed the page', async () => {
    await phone.online(false);
    await phone.kill();
    await phone.open();
    await look('home without signal');
    await phone.open(`draf/${draft}`);
    await bodyField(phone).waitFor();
    expect(await bodyField(phone).inputValue()).toBe(BODY);
    expect(await photosReady(phone, 3)).toBe(3);
  });

  it('waits for a signal, and is sent once when it comes back', async () => {
    await phone.open(`draf/${draft}/kirim`);
    await phone.page.getByRole('button', { name: /^Terbitkan/ }).waitFor();
    await look('last look');
    await send(phone, draft, 'Terbitkan');
    await badge(phone).filter({ hasText: 'Menunggu sinyal' }).waitFor();
    await look('waiting');
    await phone.online(true);
    await badge(phone).filter({ hasText: 'Terbit' }).waitFor({ timeout: 240_000 });
  });

  it('is on the site of the KIM with its three photos, and the phone knows', async () => {
    await until(
      async () => (await reader.get('tangkiling.localhost', PATH)).status === 200,
      60_000,
    );
    const { body } = await reader.get('tangkiling.localhost', PATH);
    expect(body).toContain(`lampu jalan ${RUN}`);
    expect(new Set(body.match(/\/media\/[\w]+-480\.webp/g)).size).toBeGreaterThanOrEqual(3);
    const listed = async () => (await reader.get('tangkiling.localhost', '/berita')).body;
    await until(async () => (await listed()).includes(PATH), 60_000);
    expect(new Set((await listed()).match(new RegExp(`${PATH}[\\w-]*`, 'g')))).toEqual(
      new Set([PATH]),
    );
    await phone.page.getByText('Sudah tayang').first().waitFor({ timeout: 120_000 });
    await look('live');
    await phone.open();
    await atHome(phone).waitFor();
    await look('home afterwards');
  });

  it('could be used by everybody at every step', () => {
    expect(faults).toEqual([]);
    expect(phone.complaints).toEqual([]);
  });
});

describe('a post that is looked at first', { timeout: 300_000 }, () => {
  it('shows its contributor that it waits, why it came back, and that it is live', async () => {
    const phone = await Phone.unpack(browser, network.web);
    const editor = new SecondDevice(network.web);
    await editor.acceptInvitation(await inviteMember(network, { name: 'Redaktur' }));
    const link = await inviteMember(network, { name: 'Budi', role: 'contributor' });
    await acceptInvitation(phone, link);
    const draft = await beginPost(phone);
    await tell(phone, {
      body: `Harga cabai ${RUN} di Pasar Tangkiling turun, kata pedagang, menjadi Rp40.000.`,
      place: 'Pasar Tangkiling',
      source: 'Pedagang pasar',
      topic: 'UMKM',
    });
    await untilKept(phone);
    await send(phone, draft, 'Kirim untuk ditinjau');
    await badge(phone).filter({ hasText: 'Ditinjau' }).waitFor();
    const [item] = (await editor.items()).filter(({ title }) =>
      title.startsWith(`Harga cabai ${RUN}`),
    );
    await editor.giveBack(item!.id, 'Tulis juga harga kemarin.');
    await phone.open();
    await phone.page.reload();
    await phone.page.getByText('Dikembalikan', { exact: true }).first().waitFor();
    await phone.open(`status/${draft}`);
    await phone.page.getByText('Tulis juga harga kemarin.').waitFor();
    await phone.open(`draf/${draft}`);
    await bodyField(phone).fill(`Harga cabai ${RUN} turun dari Rp60.000 menjadi Rp40.000.`);
    await untilKept(phone);
    await send(phone, draft, 'Kirim untuk ditinjau');
    await badge(phone).filter({ hasText: 'Ditinjau' }).waitFor();
    await editor.publish(item!.id);
    await phone.page.getByText('Sudah tayang').first().waitFor();
    await phone.close();
  });
});
