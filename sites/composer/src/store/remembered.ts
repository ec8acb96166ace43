import type { Me } from '@simpul/contract/authoring';
import type { Database, Facts, Remembered } from './database.ts';

/** What a member last heard from the server; another member's is never shown. */
export async function remember<Name extends keyof Remembered>(
  db: Database,
  member: string,
  name: Name,
  value: Remembered[Name],
): Promise<void> {
  await db.put('remembered', { of: `${member} ${name}`, value });
}

export async function remembered<Name extends keyof Remembered>(
  db: Database,
  member: string,
  name: Name,
): Promise<Remembered[Name] | null> {
  const row = await db.get('remembered', `${member} ${name}`);
  return (row?.value as Remembered[Name] | undefined) ?? null;
}

export const factOf = async <Name extends keyof Facts>(
  db: Database,
  name: Name,
): Promise<Facts[Name] | null> =>
  ((await db.get('facts', name)) as Facts[Name] | undefined) ?? null;

export const keepFact = async <Name extends keyof Facts>(
  db: Database,
  name: Name,
  value: Facts[Name],
): Promise<void> => void (await db.put('facts', value, name));

/** Who writes on this phone; in one step, so that it is never who wrote before. */
export async function whoIsSignedIn(db: Database): Promise<{ me: Me | null; out: boolean }> {
  const work = db.transaction(['facts', 'remembered']);
  const known = (await work.objectStore('facts').get('signedIn')) as Facts['signedIn'] | undefined;
  const row = known && (await work.objectStore('remembered').get(`${known.member} me`));
  return { me: (row?.value as Me | undefined) ?? null, out: known?.out ?? false };
}
