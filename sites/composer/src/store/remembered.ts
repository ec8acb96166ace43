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
