import {
  badge,
  bodyField,
  photosReady,
  send,
  tell,
  tellPhotos,
  untilKept,
  beginPost,
  choosePhotos,
} from '../../phone/writing.ts';
import type { Blow, Deed, Storm } from './storm.ts';
import type { Writer } from './writer.ts';

/** What the writer knows to have done, for the look at the end. */
export interface Told {
  draft: string;
  /** Lines that the phone said it had kept. */
  lines: string[];
  photos: number;
  isSent: boolean;
  /** Was it meant to be read by everybody? */
  isPublished: boolean;
  /** Lines that another device added. */
  elsewhere: string[];
}

/** Lets the storm go over the writer; answers what was written nevertheless. */
export async function goThrough(writer: Writer, storm: Storm): Promise<Told> {
  const told: Told = {
    draft: '',
    lines: [],
    photos: 0,
    isSent: false,
    isPublished: false,
    elsewhere: [],
  };
  for (const step of storm.steps) {
    if ('do' in step) await act(writer, storm, told, step);
    else await strike(writer, storm, told, step);
  }
  return told;
}

async function act(writer: Writer, { mark }: Storm, told: Told, deed: Deed): Promise<void> {
  const { phone } = writer;
  if (deed.do === 'begin') {
    told.draft = await beginPost(phone);
    return;
  }
  if (deed.do === 'send') {
    await send(phone, told.draft, deed.how);
    told.isSent = true;
    told.isPublished ||= deed.how === 'Terbitkan';
    return;
  }
  if (deed.do === 'watch') {
    await phone.open(`status/${told.draft}`);
    await badge(phone).filter({ hasNotText: 'Mengirim' }).waitFor();
    return;
  }
  await phone.open(`draf/${told.draft}`);
  await bodyField(phone).waitFor();
  switch (deed.do) {
    case 'write':
      told.lines.push(deed.line);
      // After what stands there, which may have come from the other device.
      await bodyField(phone).fill(
        [await bodyField(phone).inputValue(), deed.line].filter(Boolean).join('\n\n'),
      );
      await untilKept(phone);
      return;
    case 'photo':
      await choosePhotos(phone, [writer.photos[told.photos]!]);
      told.photos++;
      await phone.page
        .locator('.photos .photo')
        .nth(told.photos - 1)
        .waitFor();
      await untilKept(phone);
      return;
    case 'fill':
      if ((await photosReady(phone, told.photos)) !== told.photos)
        throw new Error('a photo is missing');
      await tellPhotos(phone);
      await tell(phone, {
        body: await bodyField(phone).inputValue(),
        title: `Kabar ${mark}`,
        place: 'RT 03',
        source: 'Ketua RT',
        topic: 'Lingkungan',
      });
      await untilKept(phone);
  }
}

async function strike(writer: Writer, { mark }: Storm, told: Told, blow: Blow): Promise<void> {
  const { phone, line, second, befell } = writer;
  const item = blow.blow === 'edited-elsewhere' ? (await itemsOf(writer, mark))[0] : undefined;
  if (blow.blow !== 'fault' && (item || blow.blow !== 'edited-elsewhere'))
    befell.set(blow.blow, (befell.get(blow.blow) ?? 0) + 1);
  switch (blow.blow) {
    case 'offline':
      return phone.online(false);
    case 'online':
      line.broken = false;
      return phone.online(true);
    case 'broken-line':
      // The phone believes to have signal.
      line.break();
      return;
    case 'fault':
      line.next.push(blow.fault);
      return;
    case 'reload':
      await phone.page.reload({ waitUntil: 'domcontentloaded' });
      return;
    case 'kill':
      await phone.kill();
      return phone.open();
    case 'expired':
      return second.endOtherSessions();
    case 'edited-elsewhere': {
      // Not there yet.
      if (!item) return;
      const added = `${mark} tambahan dari perangkat kedua ${told.elsewhere.length + 1}.`;
      told.elsewhere.push(added);
      return second.addLine(item.id, added);
    }
  }
}

/** Items of the KIM that bear the mark. */
export const itemsOf = async ({ second }: Writer, mark: string) =>
  (await second.items()).filter(({ title }) => title.includes(`${mark} `) || title.endsWith(mark));
