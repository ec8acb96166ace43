import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nobody, reach, type Addressee, type Audience } from '../audience.ts';
import { kimKinds } from '../kim.ts';
import { isWithin } from '../region.ts';
import type { Actor, OfficerRole } from './actor.ts';
import { mayAddress } from './may-address.ts';
import { readPolicy } from './testing/read-policy.ts';

const officer = (role: OfficerRole, region: string, disabled = false): Actor => ({
  kind: 'officer',
  role,
  id: 'officer:1',
  region,
  disabled,
});
const province = officer('province', '62');
const town = officer('regency', '62.71');
const kim = (slug: string, region: string): Addressee => ({ slug, region, kind: 'farmers' });
const kims = [
  kim('tangkiling', '62.71.04.1002'),
  kim('kalampangan', '62.71.03.1006'),
  kim('mambulau', '62.03.01.2012'),
  kim('banjar', '63.71.01.1001'),
];
const to = (parts: Partial<Audience>): Audience => ({ ...nobody, ...parts });
const FILE = new URL('../../../../docs/policy/README.md', import.meta.url);
const rows = readPolicy(readFileSync(FILE, 'utf8')).addresses;

/** What each row of the table means for an officer of the town and for one of the province. */
const examples: Record<string, { town: Audience[]; province: Audience[] }> = {
  nobody: { town: [nobody], province: [nobody] },
  everyone: {
    town: [to({ everyone: true }), to({ everyone: true, regions: ['62.71'] })],
    province: [to({ everyone: true })],
  },
  'a kind of KIM': {
    town: [to({ kinds: ['farmers'] }), to({ kinds: ['women'], regions: ['62.71'] })],
    province: [to({ kinds: ['farmers'] })],
  },
  'a region within the own': {
    town: ['62.71', '62.71.04', '62.71.04.1002'].map((code) => to({ regions: [code] })),
    province: ['62', '62.03', '62.03.01'].map((code) => to({ regions: [code] })),
  },
  'any other region': {
    town: ['62', '62.03', '62.7', '63', ''].map((code) => to({ regions: ['62.71', code] })),
    province: ['63', '63.71', '6', ''].map((code) => to({ regions: ['62', code] })),
  },
  'a KIM of the own region': {
    town: [to({ kims: ['tangkiling'] }), to({ kims: ['tangkiling', 'kalampangan'] })],
    province: [to({ kims: ['mambulau'] })],
  },
  'any other or unknown KIM': {
    town: [to({ kims: ['mambulau'] }), to({ kims: ['tangkiling', 'tidak-ada'] })],
    province: [to({ kims: ['banjar'] }), to({ kims: ['tidak-ada'] })],
  },
};

describe('whom an officer may address', () => {
  it('is shown here for every row of the table', () => {
    expect(rows.map((row) => row['audience names'])).toEqual(Object.keys(examples));
  });

  it.each(rows)('$audience names: as the table says', (row) => {
    const { town: ofTown, province: ofProvince } = examples[row['audience names']!]!;
    const reason = row['refused as']!.replaceAll('`', '');
    for (const [who, audiences, cell] of [
      [town, ofTown, row['regency']!],
      [province, ofProvince, row['province']!],
    ] as const) {
      for (const audience of audiences) {
        const said = mayAddress(who, audience, kims);
        expect(said.allowed, JSON.stringify(audience)).toBe(cell === 'yes');
        if (!said.allowed) expect(said.reason).toBe(reason);
      }
    }
  });

  it('is refused with what stands in the way by name, sorted', () => {
    expect(
      mayAddress(town, to({ regions: ['62.71', '62.03'], kims: ['mambulau', 'asing'] }), kims),
    ).toEqual({ allowed: false, reason: 'outside-region', named: ['62.03', 'asing', 'mambulau'] });
  });

  it('is nobody for a reviewer, a member, the publisher and the public', () => {
    const member: Actor = {
      kind: 'member',
      role: 'chair',
      id: 'member:1',
      kim: kims[0]!,
      disabled: false,
    };
    const audience = to({ kims: ['tangkiling'] });
    for (const [who, reason] of [
      [officer('reviewer', '62'), 'role'],
      [member, 'role'],
      [{ kind: 'publisher' }, 'role'],
      [{ kind: 'public' }, 'signed-out'],
      [officer('province', '62', true), 'signed-out'],
    ] as const) {
      expect(mayAddress(who, audience, kims)).toEqual({ allowed: false, reason, named: [] });
    }
  });

  it('never lets a regency officer reach a KIM of another region, whatever the parts', () => {
    const audiences: fc.Arbitrary<Audience> = fc.record({
      everyone: fc.boolean(),
      regions: fc.array(fc.constantFrom('62', '62.71', '62.71.04', '62.03', '62.7'), {
        maxLength: 3,
      }),
      kinds: fc.array(fc.constantFrom(...kimKinds), { maxLength: 1 }),
      kims: fc.array(fc.constantFrom(...kims.map(({ slug }) => slug)), { maxLength: 2 }),
    });
    let allowed = 0;
    fc.assert(
      fc.property(audiences, (audience) => {
        if (!mayAddress(town, audience, kims).allowed) return;
        allowed += 1;
        for (const { region } of reach(audience, kims)) {
          expect(isWithin(region, '62.71')).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
    expect(allowed).toBeGreaterThan(50);
  });
});
