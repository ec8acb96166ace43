import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { authoringEndpoints, type Endpoint } from './endpoints.ts';
import { samples } from './testing/samples.ts';

const shapes: [name: string, schema: z.ZodType, sample: unknown, optional: boolean][] = [];
for (const [name, endpoint] of Object.entries<Endpoint>(authoringEndpoints)) {
  const sample = samples[name as keyof typeof samples];
  shapes.push([`answer of ${name}`, endpoint.answer, sample.answer, false]);
  if (endpoint.request === 'multipart') continue;
  // A query may leave out what it does not ask for.
  const isFilter = name === 'items';
  shapes.push([`request of ${name}`, endpoint.request, sample.request, isFilter]);
}

type Path = readonly string[];
function pathsIn(value: unknown, above: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [above];
  return [
    above,
    ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...above, name])),
  ];
}
function at(value: unknown, path: Path): unknown {
  return path.reduce((here, step) => (here as Record<string, unknown>)[step], value);
}
/** A copy whose value at the path went through `change`; undefined takes it away. */
function changed(sample: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  if (path.length === 0) return change(sample);
  const copy = structuredClone(sample);
  const above = at(copy, path.slice(0, -1)) as Record<string, unknown>;
  const last = path.at(-1)!;
  const value = change(above[last]);
  if (value === undefined) delete above[last];
  else above[last] = value;
  return copy;
}
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an attacker adds: fields that the server owns, and one that nobody knows. */
const intruders = {
  kim: 'kalampangan',
  id: 'lain',
  state: 'published',
  publishedAt: '2026-11-21T12:00:00.000Z',
  createdBy: 1,
  owner: 'member:2',
  documentId: 'x',
  entah: true,
};

describe.each(shapes)('the %s', (_name, schema, sample, isFilter) => {
  it('is taken as it is', () => {
    expect(schema.parse(sample)).toEqual(sample);
  });

  it('is refused with a field too many, at any depth', () => {
    for (const path of pathsIn(sample)) {
      const here = at(sample, path);
      if (!isObject(here)) continue;
      for (const [name, value] of Object.entries(intruders)) {
        if (name in here) continue;
        const copy = changed(sample, path, (inner) => ({ ...(inner as object), [name]: value }));
        expect(schema.safeParse(copy).success, [...path, name].join('.')).toBe(false);
      }
    }
  });

  it(isFilter ? 'may leave out any field' : 'is refused when any field is missing', () => {
    for (const path of pathsIn(sample)) {
      if (path.length === 0 || Array.isArray(at(sample, path.slice(0, -1)))) continue;
      const copy = changed(sample, path, () => undefined);
      expect(schema.safeParse(copy).success, path.join('.')).toBe(isFilter);
    }
  });

  it('is refused with a value of another type anywhere', () => {
    for (const path of pathsIn(sample)) {
      const other = typeof at(sample, path) === 'object' ? 'teks' : { objek: 1 };
      const copy = changed(sample, path, () => other);
      expect(schema.safeParse(copy).success, path.join('.')).toBe(false);
    }
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(sample)), fc.jsonValue(), (path, value) => {
        expect(() => schema.safeParse(changed(sample, path, () => value))).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});

describe('the addresses of the authoring API', () => {
  it('are each named once', () => {
    const named = Object.values(authoringEndpoints).map(({ method, path }) => `${method} ${path}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it('are open without signing in only to look at an invitation, and to accept it or a code', () => {
    const open = Object.entries<Endpoint>(authoringEndpoints).filter(([, one]) => one.open);
    expect(open.map(([name]) => name)).toEqual([
      'lookAtInvitation',
      'acceptInvitation',
      'acceptDeviceCode',
    ]);
  });
});
