import { samples } from '@simpul/contract/authoring/testing';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { storable } from '../draft/clean-text.ts';

const real = await import('@simpul/contract/authoring');
vi.resetModules();
vi.doMock('zod', () => import('./index.ts'));
const small = await import('@simpul/contract/authoring');

type Name = keyof typeof samples;
const names = Object.keys(samples) as Name[];

/** Every place in a sample, by its path. */
function pathsIn(value: unknown, above: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [above];
  const inner = Object.entries(value).flatMap(([name, one]) => pathsIn(one, [...above, name]));
  return [above, ...inner];
}

function withValue(sample: unknown, path: readonly string[], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(sample);
  const above = path
    .slice(0, -1)
    .reduce((here, step) => (here as Record<string, unknown>)[step], copy);
  (above as Record<string, unknown>)[path.at(-1)!] = value;
  return copy;
}

it('is another zod than the contract is written with', () => {
  expect(small.MeSchema).not.toBe(real.MeSchema);
  expect('_zod' in small.MeSchema).toBe(false);
  expect('_zod' in real.MeSchema).toBe(true);
});

it('reads who is signed in on a phone with Android 6 or 7, whose browser knows less', async () => {
  vi.stubGlobal('URL', class extends URL {});
  Object.assign(URL, { canParse: undefined });
  const strings = String.prototype as { isWellFormed?: unknown; toWellFormed?: unknown };
  const { isWellFormed, toWellFormed } = strings;
  Object.assign(strings, { isWellFormed: undefined, toWellFormed: undefined });
  try {
    expect(small.MeSchema.safeParse(samples.me.answer).success).toBe(true);
    expect(storable('Air \uD83C naik 🎉')).toBe('Air \uFFFD naik 🎉');
  } finally {
    Object.assign(strings, { isWellFormed, toWellFormed });
    vi.unstubAllGlobals();
  }
});

it.each(names)('reads an answer of %s as the contract does', (name) => {
  const { answer } = samples[name];
  expect(small.authoringEndpoints[name].answer.safeParse(answer)).toEqual({
    success: true,
    data: answer,
  });
});

it.each(names)('refuses of %s what the contract refuses, and nothing else', (name) => {
  const pairs: [unknown, 'answer' | 'request'][] = [[samples[name].answer, 'answer']];
  if (samples[name].request !== 'multipart') pairs.push([samples[name].request, 'request']);
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      '',
      ' ',
      'x',
      -1,
      0.5,
      1e16,
      '2026-11-21',
      'https://a.example',
      'javascript:x',
      undefined,
    ),
  );
  for (const [sample, part] of pairs) {
    const of = (endpoints: typeof real.authoringEndpoints) =>
      (endpoints[name] as Record<typeof part, { safeParse(value: unknown): { success: boolean } }>)[
        part
      ];
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(sample)), odd, (path, value) => {
        const changed = withValue(sample, path, value);
        const expected = of(real.authoringEndpoints).safeParse(changed).success;
        expect(of(small.authoringEndpoints).safeParse(changed).success).toBe(expected);
      }),
      { numRuns: 300 },
    );
  }
});
