import { Phone } from '../phone.ts';
import { atHome } from '../writing.ts';
import { colleague, newcomer, toldStory, type Tour } from './tour.ts';

/** The screens before one is inside, and those on which one goes out. */
export async function throughDoors(tour: Tour): Promise<void> {
  const { browser, web, look } = tour;
  const phone = await Phone.unpack(browser, web);
  await phone.open();
  await look('welcome', phone.page);
  await phone.open('/undangan#kurang');
  await phone.page.getByText('tidak lengkap').waitFor();
  await look('a link that is cut', phone.page);
  const link = await tour.invite('Rina');
  await phone.open(`/undangan#${link.split('#')[1]!}`);
  await phone.page.reload();
  await phone.page.getByRole('button', { name: 'Mulai menulis' }).waitFor();
  await look('invitation', phone.page);
  await phone.page.getByRole('button', { name: 'Mulai menulis' }).click();
  await atHome(phone).waitFor();
  await phone.page.waitForLoadState('networkidle');
  await look('home of a newcomer', phone.page);
  await phone.open(`/undangan#${link.split('#')[1]!}`);
  await phone.page.reload();
  await phone.page.getByText('HP ini sudah masuk').waitFor();
  await look('an invitation for one who is inside', phone.page);

  await phone.open('pengaturan');
  await phone.page.getByRole('button', { name: 'Tampilkan kode' }).click();
  await phone.page.locator('.code-shown').waitFor();
  await look('settings with a code', phone.page);
  const code = await phone.page.locator('.code-shown').innerText();
  const second = await Phone.unpack(browser, web);
  await second.open();
  await second.page.getByText('Punya kode').click();
  await second.page.getByLabel('Kode', { exact: true }).fill('ACDE');
  await second.page.getByRole('button', { name: 'Masuk dengan kode' }).click();
  await second.page.getByText('Kode terdiri dari').waitFor();
  await look('a code that is too short', second.page);
  await second.page.getByLabel('Kode', { exact: true }).fill(code);
  await second.page.getByRole('button', { name: 'Masuk dengan kode' }).click();
  await atHome(second).waitFor();

  await toldStory(second, 'Warga menanam bibit karet di kebun desa.');
  await phone.open('pengaturan');
  await phone.page.reload();
  await phone.page.getByRole('button', { name: 'Keluarkan' }).first().click();
  await look('another device is put out', phone.page);
  await phone.page.getByRole('button', { name: 'Keluarkan' }).first().click();
  await phone.page.getByRole('button', { name: 'Keluarkan' }).waitFor({ state: 'detached' });
  await second.open();
  await second.page.reload();
  await second.page.getByText('Anda perlu masuk lagi').first().waitFor();
  await look('home of one who was put out', second.page);
  await second.open('masuk');
  await look('signing in again', second.page);
  await second.close();

  await phone.open('pengaturan');
  await phone.page.getByRole('button', { name: 'Keluar dari HP ini' }).click();
  await look('settings, going out', phone.page);
  await phone.page.getByRole('button', { name: 'Ya, keluar' }).click();
  await phone.page.getByText('Selamat datang').waitFor();
  await look('outside again', phone.page);
  await phone.close();
}

/** The group, as its chair sees it, with one member more. */
export async function throughGroup(tour: Tour): Promise<void> {
  const { look } = tour;
  await colleague(tour, 'Yohanes', 'contributor');
  const phone = await newcomer(tour, 'Ibu Ketua', 'chair');
  await phone.page.waitForLoadState('networkidle');
  await look('home of a chair', phone.page);
  await phone.open('kim');
  await phone.page.getByLabel('Nama yang diundang').fill('Mama Dewi');
  await phone.page.getByRole('button', { name: 'Buat undangan' }).click();
  await phone.page.getByText('Undangan untuk Mama Dewi siap').waitFor();
  await look('the group', phone.page);
  const yohanes = phone.page.locator('.people li').filter({ hasText: 'Yohanes' }).first();
  await yohanes.getByText('Atur').click();
  await look('what a chair may do', phone.page);
  const become = yohanes.getByRole('button', { name: 'Jadikan redaktur' });
  await become.click();
  await become.click();
  await yohanes.getByText(/^Redaktur/).waitFor();
  await yohanes.getByRole('button', { name: 'HP hilang' }).click();
  await look('a phone was lost', phone.page);
  const yes = yohanes.getByRole('button', { name: 'Ya, keluarkan' });
  await yes.click();
  await yes.waitFor({ state: 'detached' });
  await phone.page.getByRole('button', { name: 'Simpan profil' }).click();
  await phone.page.getByText('Profil tersimpan').waitFor();
  await phone.online(false);
  await phone.page.reload();
  await phone.page.getByText('Bagian ini butuh sinyal').waitFor();
  await look('the group without signal', phone.page);
  await phone.close();
}
