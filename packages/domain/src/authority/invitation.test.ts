import { describe, expect, it } from 'vitest';
import { kimStatuses } from '../kim.ts';
import { INVITATION_HOURS, mayAccept, type Invitation } from './invitation.ts';

const made = '2026-11-21T12:00:00.000Z';
const fresh: Invitation = { createdAt: made, usedAt: null, revokedAt: null, kimStatus: 'active' };
const end = Date.parse(made) + INVITATION_HOURS * 3_600_000;
const soon = Date.parse(made) + 1000;

describe('an invitation', () => {
  it('can be accepted once, within 72 hours, while its KIM is active', () => {
    expect(INVITATION_HOURS).toBe(72);
    expect(mayAccept(fresh, soon)).toEqual({ allowed: true });
    expect(mayAccept(fresh, end - 1)).toEqual({ allowed: true });
  });

  it('has expired at the end of the last hour', () => {
    expect(mayAccept(fresh, end)).toEqual({ allowed: false, reason: 'invitation-expired' });
  });

  it.each([
    ['that does not exist', null, 'invitation-unknown'],
    ['that was used', { ...fresh, usedAt: made }, 'invitation-used'],
    ['that was taken back', { ...fresh, revokedAt: made }, 'invitation-revoked'],
    ['whose date cannot be read', { ...fresh, createdAt: 'kemarin' }, 'invitation-expired'],
  ] as const)('%s is refused', (_, invitation, reason) => {
    expect(mayAccept(invitation, soon)).toEqual({ allowed: false, reason });
  });

  it.each(kimStatuses.filter((status) => status !== 'active'))(
    'of a KIM that is %s is refused',
    (kimStatus) => {
      expect(mayAccept({ ...fresh, kimStatus }, soon)).toEqual({
        allowed: false,
        reason: 'kim-not-active',
      });
    },
  );
});
