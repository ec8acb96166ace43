import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kimStatuses } from '../kim.ts';
import { actions, type Action } from './action.ts';
import { memberRoles, officerRoles, type Actor, type Member, type Officer } from './actor.ts';
import { itemStates } from './item-state.ts';
import { mayDo } from './may-do.ts';
import { scopeOf } from './scope.ts';
import {
  kimItemTypes,
  publishingModes,
  thingTypes,
  type KimItem,
  type OwningKim,
  type Thing,
} from './thing.ts';

const villages = [
  '62.71.04.1002',
  '62.71.04.1003',
  '62.71.03.1006',
  '62.03.01.2012',
  '63.71.01.1001',
];
const regions = [...villages, '62', '62.71', '62.03', '62.71.04', '63'];
const slugs = ['tangkiling', 'kalampangan', 'mambulau'];
const ids = fc.constantFrom('officer:1', 'officer:2', 'member:1', 'member:2') as fc.Arbitrary<
  Member['id']
>;
const action = fc.constantFrom(...actions);

const owner: fc.Arbitrary<OwningKim> = fc.record({
  slug: fc.constantFrom(...slugs),
  region: fc.constantFrom(...villages),
  status: fc.constantFrom(...kimStatuses),
  publishing: fc.constantFrom(...publishingModes),
});
const member: fc.Arbitrary<Member> = fc.record({
  kind: fc.constant('member' as const),
  role: fc.constantFrom(...memberRoles),
  id: ids,
  kim: fc.record({
    slug: fc.constantFrom(...slugs),
    region: fc.constantFrom(...villages),
    kind: fc.constant('territorial' as const),
  }),
  disabled: fc.boolean(),
});
const officer: fc.Arbitrary<Officer> = fc.record({
  kind: fc.constant('officer' as const),
  role: fc.constantFrom(...officerRoles),
  id: ids,
  region: fc.constantFrom('62', '62.71', '62.03'),
  disabled: fc.boolean(),
});
const actor: fc.Arbitrary<Actor> = fc.oneof(
  member,
  officer,
  fc.constantFrom<Actor>({ kind: 'publisher' }, { kind: 'public' }),
);
const item: fc.Arbitrary<KimItem> = fc.record({
  type: fc.constantFrom(...kimItemTypes),
  kim: fc.option(owner),
  author: fc.option(ids),
  state: fc.constantFrom(...itemStates),
  live: fc.boolean(),
});
const thing: fc.Arbitrary<Thing> = fc.oneof(
  item,
  fc.record({
    type: fc.constantFrom('announcement' as const, 'shared-event' as const),
    region: fc.constantFrom(...regions),
    audience: fc.record({
      everyone: fc.boolean(),
      regions: fc.array(fc.constantFrom(...regions), { maxLength: 2 }),
      kinds: fc.constant([]),
      kims: fc.array(fc.constantFrom(...slugs), { maxLength: 1 }),
    }),
    author: fc.option(ids),
    state: fc.constantFrom(...itemStates),
    live: fc.boolean(),
    shown: fc.boolean(),
  }),
  fc.record({
    type: fc.constantFrom(
      'kim-profile' as const,
      'kim-status' as const,
      'kim-registration' as const,
      'review-note' as const,
    ),
    kim: owner,
    author: fc.option(ids),
  }),
  fc.record({
    type: fc.constantFrom('member' as const, 'invitation' as const, 'session' as const),
    kim: owner,
    author: fc.option(ids),
    role: fc.constantFrom(...memberRoles),
  }),
  fc.record({
    type: fc.constantFrom('media' as const, 'receipt' as const, 'activity' as const),
    kim: fc.option(owner),
    region: fc.constantFrom(...regions),
    author: fc.option(ids),
  }),
  fc.record({
    type: fc.constantFrom(
      'agency' as const,
      'region' as const,
      'setting' as const,
      'audit' as const,
    ),
    region: fc.constantFrom(...regions),
  }),
);
const runs = { numRuns: 20_000 };
const READING: readonly Action[] = ['list', 'read'];

describe('whatever the tables say', () => {
  it('no member is ever allowed anything on what another KIM owns', () => {
    let asked = 0;
    fc.assert(
      fc.property(member, action, thing, (who, what, of) => {
        if (!('kim' in of) || !of.kim || of.kim.slug === who.kim.slug) return;
        asked += 1;
        expect(mayDo(who, what, of).allowed).toBe(false);
      }),
      runs,
    );
    expect(asked).toBeGreaterThan(1000);
  });

  it('nobody at all is allowed anything on an item that no KIM owns', () => {
    fc.assert(
      fc.property(actor, action, item, (who, what, of) => {
        expect(mayDo(who, what, { ...of, kim: null }).allowed).toBe(false);
      }),
      runs,
    );
  });

  it('an officer changes nothing outside the own region, and sees nothing there that is not public', () => {
    fc.assert(
      fc.property(officer, action, thing, (who, what, of) => {
        if (scopeOf(who, of) !== 'other' || !mayDo(who, what, of).allowed) return;
        expect(READING).toContain(what);
        expect(['announcement', 'shared-event', 'agency', 'region']).toContain(of.type);
        if ('shown' in of) expect(of.live && of.shown).toBe(true);
      }),
      runs,
    );
  });

  it('a disabled account may do nothing', () => {
    fc.assert(
      fc.property(fc.oneof(member, officer), action, thing, (who, what, of) => {
        const decision = mayDo({ ...who, disabled: true }, what, of);
        expect(decision).toEqual({ allowed: false, reason: 'signed-out' });
      }),
      runs,
    );
  });

  it('an editor may do no more than the chair on their own, and a contributor no more than an editor', () => {
    fc.assert(
      fc.property(member, action, thing, (who, what, of) => {
        for (const [lower, higher] of [
          ['editor', 'chair'],
          ['contributor', 'editor'],
        ] as const) {
          if (!mayDo({ ...who, role: lower }, what, of).allowed) continue;
          expect(mayDo({ ...who, role: higher }, what, of).allowed).toBe(true);
        }
      }),
      runs,
    );
  });

  it('a KIM under review may publish nothing that a KIM that publishes directly may not', () => {
    fc.assert(
      fc.property(actor, action, item, owner, (who, what, of, kim) => {
        const reviewed: KimItem = { ...of, kim: { ...kim, publishing: 'review' } };
        const direct: KimItem = { ...of, kim: { ...kim, publishing: 'direct' } };
        if (!mayDo(who, what, reviewed).allowed) return;
        expect(mayDo(who, what, direct).allowed).toBe(true);
        if (who.kind === 'member') expect(['publish', 'correct']).not.toContain(what);
      }),
      runs,
    );
  });

  it('a stranger’s thing and one that does not exist are refused alike', () => {
    fc.assert(
      fc.property(member, action, thing, (who, what, of) => {
        const scope = scopeOf(who, of);
        if (scope === 'own' || scope === 'region') return;
        const missing = { type: of.type, missing: true } as const;
        expect(mayDo(who, what, of)).toEqual(mayDo(who, what, missing));
      }),
      runs,
    );
  });

  it('a draft that was not handed in looks to officers as if it did not exist', () => {
    fc.assert(
      fc.property(officer, action, item, (who, what, of) => {
        const draft: KimItem = { ...of, author: 'member:7', state: 'draft', live: false };
        if (what === 'create') return;
        const missing = { type: of.type, missing: true } as const;
        expect(mayDo(who, what, draft)).toEqual(mayDo(who, what, missing));
      }),
      runs,
    );
  });

  it('nobody changes an owner or clones anything', () => {
    fc.assert(
      fc.property(actor, thing, (who, of) => {
        expect(mayDo(who, 'change-owner', of).allowed).toBe(false);
        expect(mayDo(who, 'clone', of).allowed).toBe(false);
      }),
      runs,
    );
  });

  it.each(['', 'constructor', '__proto__', 'toString', 'Publish', 'publish '])(
    'an action that nobody knows (%j) is refused',
    (word) => {
      const who: Actor = {
        kind: 'officer',
        role: 'province',
        id: 'officer:1',
        region: '62',
        disabled: false,
      };
      for (const type of thingTypes) {
        const of = { type, region: '62', kim: null, author: null } as unknown as Thing;
        expect(mayDo(who, word as Action, of).allowed).toBe(false);
      }
    },
  );

  it('a type of thing that nobody knows is refused', () => {
    const who: Actor = {
      kind: 'officer',
      role: 'province',
      id: 'officer:1',
      region: '62',
      disabled: false,
    };
    for (const type of ['constructor', 'user', '']) {
      const of = { type, region: '62' } as unknown as Thing;
      expect(mayDo(who, 'read', of)).toEqual({ allowed: false, reason: 'role' });
    }
  });

  it('member 5 and officer 5 are two people', () => {
    const photo: Thing = { type: 'media', kim: null, region: '62.71', author: 'member:5' };
    const who: Actor = {
      kind: 'officer',
      role: 'regency',
      id: 'officer:5',
      region: '62.71',
      disabled: false,
    };
    expect(mayDo(who, 'delete', photo)).toEqual({ allowed: false, reason: 'not-author' });
    expect(mayDo(who, 'delete', { ...photo, author: 'officer:5' })).toEqual({ allowed: true });
  });
});
