import { describe, expect, it } from 'vitest';
import { hasEarnedTrust, TRUST_AFTER } from './earned-trust.ts';

const passed = { returned: false };
const returned = { returned: true };

describe('a KIM whose items are read before they go live', () => {
  it('earns trust by its latest three items in a row', () => {
    expect(TRUST_AFTER).toBe(3);
    expect(hasEarnedTrust([passed, passed, passed])).toBe(true);
    expect(hasEarnedTrust([passed, passed, passed, returned])).toBe(true);
  });

  it('has not earned it with fewer, or while one of the latest three was given back', () => {
    expect(hasEarnedTrust([])).toBe(false);
    expect(hasEarnedTrust([passed, passed])).toBe(false);
    expect(hasEarnedTrust([returned, passed, passed, passed])).toBe(false);
    expect(hasEarnedTrust([passed, passed, returned, passed])).toBe(false);
  });
});
