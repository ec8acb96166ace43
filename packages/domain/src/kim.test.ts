import { describe, expect, it } from 'vitest';
import { isSlugFrozen, kimStatuses, mayBecome, siteStateOf } from './kim.ts';

describe('the status of a KIM', () => {
  it('goes proposed → verified → active ⇄ suspended → archived', () => {
    const allowed = kimStatuses.flatMap((from) =>
      kimStatuses.filter((to) => from !== to && mayBecome(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(allowed).toEqual([
      'proposed → verified',
      'proposed → archived',
      'verified → proposed',
      'verified → active',
      'verified → archived',
      'active → suspended',
      'active → archived',
      'suspended → active',
      'suspended → archived',
    ]);
  });

  it('never skips verification and never leaves the archive', () => {
    expect(mayBecome('proposed', 'active')).toBe(false);
    for (const to of kimStatuses) expect(mayBecome('archived', to)).toBe(to === 'archived');
  });

  it('decides what the site shows', () => {
    expect(kimStatuses.map(siteStateOf)).toEqual(['none', 'none', 'full', 'notice', 'archive']);
  });

  it('freezes the slug as soon as there has been a site', () => {
    expect(kimStatuses.filter(isSlugFrozen)).toEqual(['active', 'suspended', 'archived']);
  });
});
