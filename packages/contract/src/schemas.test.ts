import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangesSchema, ReceiptsSchema } from './changes.ts';
import { KimContentSchema } from './kim-content.ts';
import { NetworkSchema } from './network.ts';
import { parseAnswer } from './parse-answer.ts';
import { PreviewOrdersSchema, PreviewReceiptsSchema } from './previews.ts';
import { kimContent, network } from './testing/answers.ts';
import { previewOrders } from './testing/previews.ts';

const answers = [
  ['network', NetworkSchema, network],
  ['KIM selat', KimContentSchema, kimContent],
  ['previews', PreviewOrdersSchema, previewOrders],
] as const;

/** Every path to a value inside an answer. */
function pathsIn(value: unknown, above: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [...above, name],
    ...pathsIn(inner, [...above, name]),
  ]);
}

/** A copy of the answer without the value at a path, or with another value there. */
function changed(answer: unknown, path: readonly string[], value?: unknown): unknown {
  const copy = structuredClone(answer);
  let here = copy as Record<string, unknown>;
  for (const step of path.slice(0, -1)) here = here[step] as Record<string, unknown>;
  const last = path.at(-1)!;
  if (value === undefined && !Array.isArray(here)) delete here[last];
  else here[last] = value;
  return copy;
}

describe.each(answers)('the answer "%s"', (what, schema, answer) => {
  it('is taken as it is', () => {
    expect(parseAnswer<unknown>(schema, what, answer)).toEqual({ ok: true, value: answer });
  });

  it('is refused when any one field is missing, and the sentence names the field', () => {
    for (const path of pathsIn(answer)) {
      const parsed = parseAnswer<unknown>(schema, what, changed(answer, path));
      expect(parsed.ok, path.join('.')).toBe(false);
      if (!parsed.ok && path.at(-1) !== 'contract')
        expect(parsed.problem).toContain(path.join('.'));
    }
  });

  it('never makes the reader throw, whatever stands in a field', () => {
    const paths = pathsIn(answer);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const parsed = parseAnswer<unknown>(schema, what, changed(answer, path, value));
        if (!parsed.ok) expect(parsed.problem).toMatch(new RegExp(`^${what}: \\S`));
      }),
      { numRuns: 500 },
    );
  });

  it('cut off in the middle is not JSON, and half of its fields are not an answer', () => {
    const text = JSON.stringify(answer);
    expect(() => JSON.parse(text.slice(0, text.length / 2)) as unknown).toThrow(SyntaxError);
    const fields = Object.entries(answer);
    const half = Object.fromEntries(fields.slice(0, fields.length / 2));
    expect(parseAnswer<unknown>(schema, what, half).ok).toBe(false);
  });
});

describe('the network', () => {
  const refused = (path: string, value: unknown) => {
    const parsed = parseAnswer(NetworkSchema, 'network', changed(network, path.split('.'), value));
    expect(parsed.ok, `${path} = ${JSON.stringify(value)}`).toBe(false);
    return parsed.ok ? '' : parsed.problem;
  };

  it.each([
    ['announcements.0.slug', '../x'],
    ['announcements.0.slug', 'a b'],
    ['announcements.0.sourceLink', 'javascript:alert(1)'],
    ['announcements.0.sourceLink', '/berita'],
    ['announcements.0.urgency', 'heboh'],
    ['announcements.0.showFrom', '21 November 2026'],
    ['announcements.0.showUntil', '2026-11-21'],
    ['announcements.0.picture', { hash: '../../etc/passwd' }],
    ['announcements.0.attachments.0.hash', 'A'.repeat(32)],
    ['announcements.0.attachments.0.file', 'https://jahat.example/x.pdf'],
    ['announcements.0.audience.regions.0', '62.7'],
    ['sharedEvents.0.mapLink', 'data:text/html,x'],
    ['kims.0.status', 'hidup'],
    ['kims.0.accent', 'merah'],
    ['setting.timeZone', 'Europe/Berlin'],
    ['revision', -1],
    ['revision', 1.5],
  ])('is refused with %s = %j', (path, value) => {
    expect(refused(path, value)).toContain(path.split('.').slice(0, 2).join('.'));
  });

  it('is refused by the name of the document that does not fit', () => {
    expect(refused('announcements.0.title', '')).toContain('(document announcement-1)');
  });
});

describe('small answers', () => {
  it('a revision is a whole number of this contract version', () => {
    expect(ChangesSchema.safeParse({ contract: 1, revision: 0 }).success).toBe(true);
    expect(ChangesSchema.safeParse({ contract: 1, revision: '7' }).success).toBe(false);
    expect(ChangesSchema.safeParse({ contract: 2, revision: 7 }).success).toBe(false);
  });

  it('receipts come in loads of at most 5,000', () => {
    const receipt = {
      site: 'selat',
      revision: 1,
      release: 'r1',
      servedAt: '2026-11-21T12:00:00.000Z',
      pages: 1,
      bytes: 1,
    };
    const load = (count: number) => ({ contract: 1, receipts: Array(count).fill(receipt) });
    expect(ReceiptsSchema.safeParse(load(5000)).success).toBe(true);
    expect(ReceiptsSchema.safeParse(load(5001)).success).toBe(false);
  });

  it('a receipt of a preview names it by its key and says why there is none', () => {
    const key = 'ab'.repeat(32);
    const fits = (receipt: object) =>
      PreviewReceiptsSchema.safeParse({ contract: 1, previews: [receipt] }).success;
    expect(fits({ key, problem: null })).toBe(true);
    expect(fits({ key, problem: 'no such page' })).toBe(true);
    expect(fits({ key })).toBe(false);
    expect(fits({ key: key.slice(1), problem: null })).toBe(false);
    expect(fits({ key: '../x', problem: null })).toBe(false);
  });
});
