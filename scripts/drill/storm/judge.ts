import { itemsOf, type Told } from './weather.ts';
import type { Storm } from './storm.ts';
import type { Writer } from './writer.ts';

/** What is wrong after a storm, one sentence each; nothing when all is as it should be. */
export async function judge(
  writer: Writer,
  { mark }: Storm,
  told: Told,
  { tookTheirs }: { tookTheirs: boolean },
): Promise<string[]> {
  const faults: string[] = [];
  const items = await itemsOf(writer, mark);
  const kept = await keptOnPhone(writer);
  if (items.length !== 1) return [`it exists ${items.length} times`];
  const { content, live } = await writer.second.item(items[0]!.id);
  const photos = new Set(content.photos.map(({ hash }) => hash));
  if (photos.size !== told.photos) faults.push(`${photos.size} of ${told.photos} photos arrived`);
  for (const line of told.lines) {
    const isSomewhere = content.body.includes(line) || (tookTheirs && kept.some(has(line)));
    if (!isSomewhere) faults.push(`"${line}" is lost`);
  }
  for (const line of told.elsewhere) {
    if (!content.body.includes(line) && !kept.some(has(line))) faults.push(`"${line}" is lost`);
  }
  if (told.isPublished && !tookTheirs && !live) faults.push('it was to be published and is not');
  if (!kept.some(has(told.lines[0]!))) faults.push('the phone has no draft of it any more');
  return faults;
}

const has = (line: string) => (text: string) => text.includes(line);

/** The texts of all drafts on the phone. */
const keptOnPhone = ({ phone }: Writer): Promise<string[]> =>
  phone.page.evaluate(
    () =>
      new Promise<string[]>((done, fail) => {
        const opening = indexedDB.open('tulis');
        opening.onerror = () => fail(new Error('the phone keeps nothing'));
        opening.onsuccess = () => {
          const asking = opening.result.transaction('drafts').objectStore('drafts').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            done(
              (asking.result as { fields: { body: string } }[]).map(({ fields }) => fields.body),
            );
          };
        };
      }),
  );
