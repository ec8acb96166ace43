import { parseEnv } from 'node:util';
import { secretNames } from '../setup/secrets.ts';

/**
 * The settings of a restored Simpul: those of the backup, and what is set here counts before them, for it
 * belongs to this place; but the secrets belong to the data.
 */
export function mergeSettings(backup: string, here: Record<string, string | undefined>): string {
  const known = parseEnv(backup);
  const own = Object.entries(here).filter(
    ([name, value]) => !secretNames.has(name) && (known[name] ?? '') !== (value ?? ''),
  );
  if (own.length === 0) return backup;
  const head = backup.endsWith('\n') ? backup : `${backup}\n`;
  const lines = own.map(([name, value]) => `${name}=${quoted(value ?? '')}\n`);
  return `${head}# What was set here when this was restored; of two lines for one name the later counts.\n${lines.join('')}`;
}

/** Which quotation marks can hold a value depends on what is in it. */
function quoted(value: string): string {
  if (/^[\w.:/@,+-]*$/.test(value)) return value;
  const quote = [`'`, '`', '"'].find((one) => !value.includes(one));
  if (quote === undefined) throw new Error('A value in .env holds every kind of quotation marks.');
  return `${quote}${value}${quote}`;
}
