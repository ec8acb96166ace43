import type { Action } from '../action.ts';
import type { Role } from '../actor.ts';
import type { Standing } from '../item-state.ts';
import type { ThingType } from '../thing.ts';

const ELSE = 'every other action';
const NOTHING = '—';

type Row = Record<string, string>;

/** One line of "What an address asks for", once for each thing that it names. */
export interface WrittenAddress {
  door: string;
  address: string;
  sent: string;
  thing: ThingType;
  asks: Action[];
  otherwise: string;
}

interface WrittenGrant {
  scope: string;
  needs: string[];
}

const words = (cell: string): string[] => cell.split(',').map((word) => word.trim());
const bare = (cell: string): string => cell.replaceAll('`', '');

/** The tables under a heading, each as rows by column. */
function tablesUnder(text: string): Row[][] {
  const tables: Row[][] = [];
  let columns: string[] | null = null;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) {
      columns = null;
      continue;
    }
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (!columns) {
      columns = cells;
      tables.push([]);
    } else if (!cells.every((cell) => /^-+$/.test(cell))) {
      if (cells.length !== columns.length) throw new Error(`Not as wide as its table: ${line}`);
      tables.at(-1)!.push(Object.fromEntries(columns.map((name, i) => [name, cells[i]!])));
    }
  }
  return tables;
}

/** The text under each heading of a level, in order. */
function sections(text: string, level: string): [heading: string, text: string][] {
  return text
    .split(new RegExp(`^${level} `, 'm'))
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n'))]);
}

function standingOf(text: string): Standing {
  const [state, live] = text.split('+') as [Standing['state'], string | undefined];
  return { state, live: live === 'live' || state === 'published' };
}
const columnOf = ({ state, live }: Standing): string =>
  live && state !== 'published' ? `${state}+live` : state;

export type Policy = ReturnType<typeof readPolicy>;

/** `docs/policy/README.md` as tables. Throws where it cannot be read; never looks at the code. */
export function readPolicy(text: string) {
  const parts = new Map(sections(text, '##'));
  const part = (heading: string): string => {
    const found = parts.get(heading);
    if (found === undefined) throw new Error(`The policy has no part "${heading}"`);
    return found;
  };
  const [scopeRows, conditionRows] = tablesUnder(part('How to read a table'));
  const rights = new Map<string, Row[]>();
  for (const [heading, body] of sections(part('Things'), '###')) {
    for (const type of words(heading)) rights.set(type, tablesUnder(body)[0]!);
  }
  const statusRows = tablesUnder(part('By the status of the KIM'))[0]!;
  const [direct, instead] = tablesUnder(part('By the state of the item')) as [Row[], Row[]];
  const doors = sections(part('What an address asks for'), '###').map(
    ([door, body]) => [door, tablesUnder(body)[0]!] as const,
  );
  const rowsOf = (type: ThingType, action: Action): Row[] => {
    const rows = rights.get(type) ?? [];
    const named = rows.filter((row) => row['action'] === action);
    return named.length > 0 ? named : rows.filter((row) => row['action'] === ELSE);
  };

  return {
    scopes: scopeRows!.map((row) => bare(row['scope']!)),
    conditions: new Map(
      conditionRows!.map((row) => [bare(row['condition']!), bare(row['refused as']!)]),
    ),
    things: [...rights.keys()],
    /** What each address asks for, thing by thing. */
    doors: doors.flatMap(([door, rows]): WrittenAddress[] =>
      rows.flatMap(({ address, sent, thing, 'asks for': asks, otherwise }) =>
        asks === undefined
          ? []
          : words(thing!).map((one) => ({
              ...{ door, address: address!, sent: sent!, thing: one as ThingType },
              ...{ asks: words(asks) as Action[], otherwise: otherwise! },
            })),
      ),
    ),
    /** Addresses that ask for nothing, by whose they are. */
    ownAffairs: doors.flatMap(([, rows]) =>
      rows.flatMap(({ address, whose }) =>
        whose === undefined ? [] : [{ address: address!, whose }],
      ),
    ),
    columns: new Set(
      [...rights.values()].flatMap((rows) => Object.keys(rows[0]!).filter((c) => c !== 'action')),
    ),
    actionsNamed: [
      ...[...rights.values()].flat().map((row) => row['action']!),
      ...statusRows.flatMap((row) => words(row['action']!)),
      ...[...direct, ...instead].map((row) => row['action']!),
    ].filter((action) => action !== ELSE),
    rowsFor: (type: ThingType, action: Action): number => rowsOf(type, action).length,
    cell: (type: ThingType, action: Action, role: Role): WrittenGrant[] => {
      const cell = rowsOf(type, action)[0]![role]!;
      if (cell === NOTHING) return [];
      return words(cell).map((grant) => {
        const [scope, ...needs] = grant.split(' ');
        return { scope: scope!, needs };
      });
    },
    statuses: Object.keys(statusRows[0]!).filter((c) => c !== 'thing' && c !== 'action'),
    statusAllows: (type: ThingType, action: Action, status: string): boolean => {
      const row = statusRows.find(
        ({ thing, action: named }) =>
          (thing === 'any' || words(thing!).includes(type)) &&
          (named === ELSE || words(named!).includes(action)),
      );
      return row![status] === 'yes';
    },
    stepsWritten: direct
      .filter((row) => !Object.values(row).includes('yes'))
      .map((row) => row['action']!),
    /** What the action leaves, the standing itself for `yes`, or null where it is refused. */
    stateCell: (action: Action, standing: Standing, isDirect = true): Standing | null => {
      const row = (isDirect ? direct : instead).find((named) => named['action'] === action);
      const cell = row?.[columnOf(standing)];
      if (cell === undefined || cell === NOTHING) return null;
      return cell === 'yes' ? standing : standingOf(cell);
    },
    ranks: Object.fromEntries(
      tablesUnder(part('Rank within a KIM'))[0]!.map((row) => {
        const below = row['invites, changes and removes']!;
        return [row['role']!, below === NOTHING ? [] : words(below)];
      }),
    ),
    addresses: tablesUnder(part('Whom an officer may address'))[0]!,
    publishing: tablesUnder(part('How an item is published'))[0]!,
  };
}
