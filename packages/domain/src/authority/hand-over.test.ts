import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberRoles, type PersonId } from './actor.ts';
import { handOver, isRoleFree, type GroupMember } from './hand-over.ts';

const one = (n: number, role: GroupMember['role'], disabled = false): GroupMember => ({
  id: `member:${n}`,
  role,
  disabled,
});
const group = [one(1, 'chair'), one(2, 'editor'), one(3, 'contributor'), one(4, 'editor', true)];

describe('handing over a KIM', () => {
  it('makes the heir the chair and the former chair an editor, and leaves everybody else', () => {
    expect(handOver(group, 'member:3')).toEqual({
      allowed: true,
      members: [one(1, 'editor'), one(2, 'editor'), one(3, 'chair'), one(4, 'editor', true)],
    });
  });

  it('fills the chair where there is none', () => {
    const members = [one(2, 'editor'), one(3, 'contributor')];
    const after = handOver(members, 'member:2');
    expect(after).toEqual({ allowed: true, members: [one(2, 'chair'), one(3, 'contributor')] });
  });

  it.each([
    ['member:9', 'unknown-member'],
    ['member:4', 'disabled-member'],
    ['member:1', 'already-chair'],
  ] as const)('to %s is refused as %s', (to, reason) => {
    expect(handOver(group, to)).toEqual({ allowed: false, reason });
  });

  it('leaves exactly one chair, the heir, who can sign in', () => {
    const members = fc
      .array(fc.record({ role: fc.constantFrom(...memberRoles), disabled: fc.boolean() }), {
        minLength: 1,
        maxLength: 8,
      })
      .map((list) => list.map(({ role, disabled }, n) => one(n, role, disabled)));
    fc.assert(
      fc.property(members, fc.nat(9), (before, n) => {
        const to: PersonId = `member:${n}`;
        const after = handOver(before, to);
        if (!after.allowed) return;
        const chairs = after.members.filter(({ role }) => role === 'chair');
        expect(chairs).toEqual([{ id: to, role: 'chair', disabled: false }]);
        expect(after.members.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      }),
    );
  });
});

describe('a place in a KIM', () => {
  it('as chair is free only while nobody who can sign in holds it', () => {
    expect(isRoleFree('chair', group)).toBe(false);
    expect(isRoleFree('chair', [one(1, 'chair', true)])).toBe(true);
    expect(isRoleFree('chair', [])).toBe(true);
    expect(isRoleFree('editor', group)).toBe(true);
  });
});
