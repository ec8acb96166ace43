import { badge, bodyField, send, untilKept } from '../writing.ts';
import { colleague, newcomer, toldStory, type Tour } from './tour.ts';

/** How a text may stand, and what its writer and a colleague can do with it. */
export async function throughStandings(tour: Tour): Promise<void> {
  const { look } = tour;
  const phone = await newcomer(tour, 'Lestari');
  const { page } = phone;
  const stands = (word: string) => badge(phone).filter({ hasText: word }).waitFor();
  const mark = Date.now().toString(36);

  const draft = await toldStory(phone, `Warga ${mark} membuka jalan setapak ke sungai.`);
  await send(phone, draft, 'Simpan di KIM saja');
  await stands('Terkirim');
  await look('kept with the KIM', page);
  await page.getByRole('button', { name: 'Lihat dulu seperti apa jadinya' }).click();
  const preview = page.getByRole('link', { name: 'Buka pratinjau' });
  await preview.waitFor();
  await look('a preview is ready', page);
  const opened = phone.context.waitForEvent('page');
  await preview.click();
  const seen = await opened;
  await seen.getByText(`Warga ${mark}`).first().waitFor();
  await seen.close();

  const second = await colleague(tour, 'Lestari');
  const item = (await second.items()).find(({ title }) => title.includes(mark))!;
  await second.addLine(item.id, 'Ditambah dari laptop.');
  await phone.open(`draf/${draft}`);
  await bodyField(phone).waitFor();
  await phone.online(false);
  await bodyField(phone).fill(`Warga ${mark} membuka jalan setapak dari balai ke sungai.`);
  await untilKept(phone);
  await second.addLine(item.id, 'Ditambah sekali lagi.');
  await phone.online(true);
  await send(phone, draft, 'Terbitkan');
  await stands('Ada dua versi');
  await look('two versions', page);
  await page.getByRole('button', { name: 'Pakai versi HP ini' }).click();
  await stands('Terbit');
  await page.getByText('Sudah tayang').first().waitFor();
  await page.getByText('Teks siap kirim').click();
  await look('live', page);

  await phone.open(`draf/${draft}`);
  await bodyField(phone).fill(`Warga ${mark} membuka jalan setapak sepanjang 200 meter.`);
  await untilKept(phone);
  await phone.open(`draf/${draft}/kirim`);
  await page.getByLabel('Catatan untuk pembaca').fill('Panjang jalan diperbaiki.');
  await look('the last look at a correction', page);
  await page.getByRole('button', { name: /^Terbitkan/ }).click();
  await stands('Terbit');
  await page.getByRole('button', { name: 'Tarik dari situs' }).click();
  await page.getByLabel('Mengapa ditarik?').fill('Salah tempat.');
  await look('a withdrawal', page);
  await page.getByRole('button', { name: 'Tarik sekarang' }).click();
  await stands('Ditarik');
  await look('withdrawn', page);
  await phone.close();
}

/** A text that is looked at first: by the one who wrote it, and by the one who judges. */
export async function throughReview(tour: Tour): Promise<void> {
  const { look } = tour;
  const writer = await newcomer(tour, 'Budi', 'contributor');
  const editor = await newcomer(tour, 'Ibu Redaktur');
  const mark = Date.now().toString(36);
  const draft = await toldStory(writer, `Kelompok tani ${mark} panen jagung.`);
  await send(writer, draft, 'Kirim untuk ditinjau');
  await badge(writer).filter({ hasText: 'Ditinjau' }).waitFor();
  await look('handed in', writer.page);

  await editor.open();
  await editor.page.reload();
  await editor.page.getByText('Menunggu Anda tinjau').waitFor();
  await look('home of one who judges', editor.page);
  await editor.page.getByRole('link', { name: new RegExp(mark) }).click();
  await editor.page.getByRole('button', { name: 'Kembalikan dengan catatan' }).click();
  await editor.page.getByLabel('Apa yang perlu diperbaiki').fill('Berapa ton hasilnya?');
  await look('a text to be judged', editor.page);
  await editor.page.getByRole('button', { name: 'Kembalikan', exact: true }).click();
  await badge(editor).filter({ hasText: 'Dikembalikan' }).waitFor();

  await writer.open();
  await writer.page.reload();
  await writer.page.getByText('Dikembalikan', { exact: true }).first().waitFor();
  await look('home with a text that came back', writer.page);
  await writer.open(`status/${draft}`);
  await writer.page.getByText('Berapa ton hasilnya?').waitFor();
  await look('a text that came back', writer.page);
  await writer.close();
  await editor.close();
}
