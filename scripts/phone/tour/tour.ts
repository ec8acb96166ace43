import type { Browser, Page } from 'playwright-core';
import type { MemberRole } from '@simpul/domain';
import type { PickedFile } from '../photos.ts';
import { Phone } from '../phone.ts';
import { SecondDevice } from '../second-device.ts';
import { acceptInvitation, beginPost, tell, untilKept, type Story } from '../writing.ts';

/** Who goes through the screens of Tulis, and what is done at each. */
export interface Tour {
  browser: Browser;
  /** Port of the web server. */
  web: number;
  /** Makes a link for a new member of one KIM. */
  invite: (name: string, role?: MemberRole) => Promise<string>;
  photos: readonly PickedFile[];
  look: (screen: string, page: Page) => Promise<void>;
}

/** A phone on which a new member has just been let in. */
export async function newcomer(tour: Tour, name: string, role?: MemberRole): Promise<Phone> {
  const phone = await Phone.unpack(tour.browser, tour.web);
  await acceptInvitation(phone, await tour.invite(name, role));
  return phone;
}

/** A colleague who writes without an app. */
export async function colleague(
  tour: Tour,
  name: string,
  role?: MemberRole,
): Promise<SecondDevice> {
  const device = new SecondDevice(tour.web);
  await device.acceptInvitation(await tour.invite(name, role));
  return device;
}

/** A story with nothing missing, kept on the phone; answers its draft. */
export async function toldStory(phone: Phone, body: string, more: Partial<Story> = {}) {
  const draft = await beginPost(phone);
  const rest = { place: 'RT 03', source: 'Ketua RT 03', topic: 'Lingkungan' };
  await tell(phone, { body, ...rest, ...more });
  await untilKept(phone);
  return draft;
}
