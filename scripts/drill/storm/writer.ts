import type { Browser } from 'playwright-core';
import { FaultyLine } from '../../phone/faulty-line.ts';
import type { PickedFile } from '../../phone/photos.ts';
import { Phone } from '../../phone/phone.ts';
import { SecondDevice } from '../../phone/second-device.ts';
import { atHome } from '../../phone/writing.ts';

/** A member with a phone on a faulty line, and a second device on a good one. */
export class Writer {
  readonly phone: Phone;
  readonly line: FaultyLine;
  readonly second: SecondDevice;
  readonly photos: readonly PickedFile[];
  /** How often each blow that is no fault of the line befell them. */
  readonly befell = new Map<string, number>();

  private constructor(
    phone: Phone,
    line: FaultyLine,
    second: SecondDevice,
    photos: readonly PickedFile[],
  ) {
    this.phone = phone;
    this.line = line;
    this.second = second;
    this.photos = photos;
  }

  /** `web` is the port of the web server, `link` an invitation. */
  static async equip(
    browser: Browser,
    web: number,
    link: string,
    photos: readonly PickedFile[],
  ): Promise<Writer> {
    const line = new FaultyLine(web);
    await line.open();
    const phone = await Phone.unpack(browser, line.port);
    const second = new SecondDevice(web);
    await second.acceptInvitation(link);
    const writer = new Writer(phone, line, second, photos);
    await phone.open();
    await writer.signIn();
    await phone.untilInstalled();
    return writer;
  }

  /** By a code that the second device shows. */
  async signIn(): Promise<void> {
    const { page } = this.phone;
    const code = await this.second.deviceCode();
    await this.phone.open('masuk');
    const field = page.getByLabel('Kode', { exact: true });
    await field.waitFor({ state: 'attached' });
    if (!(await field.isVisible())) await page.getByText('Punya kode').click();
    await field.fill(code);
    await page.getByRole('button', { name: 'Masuk dengan kode' }).click();
    await atHome(this.phone).waitFor();
  }

  async leave(): Promise<void> {
    await this.phone.close();
    this.line.close();
  }
}
