import { describe, expect, it } from 'vitest';
import { decisionsIn } from './decisions.ts';

const namesOf = (uid: string, before: object | null, after: object | null) =>
  decisionsIn(uid, before as Record<string, unknown>, after as Record<string, unknown>).decisions;
const kim = 'api::kim.kim';
const member = 'api::authoring.member';

describe('what was decided by a save', () => {
  it('is the status of a KIM and whether it publishes by itself', () => {
    const before = { kimStatus: 'verified', publishing: 'review', notes: '' };
    expect(namesOf(kim, before, { ...before, notes: 'Rapi.' })).toEqual([]);
    expect(namesOf(kim, before, { ...before, kimStatus: 'active' })).toEqual(['kimStatus+active']);
    expect(namesOf(kim, before, { kimStatus: 'active', publishing: 'direct' })).toEqual([
      'kimStatus+active',
      'publishing+direct',
    ]);
  });

  it('is told of a new KIM only where it does not begin as every KIM does', () => {
    expect(namesOf(kim, null, { kimStatus: 'proposed', publishing: 'review' })).toEqual([]);
    expect(namesOf(kim, null, { kimStatus: 'proposed', publishing: 'direct' })).toEqual([
      'publishing+direct',
    ]);
  });

  it('is a withdrawal and its end', () => {
    const at = '2026-11-21T12:00:00.000Z';
    const post = 'api::post.post';
    expect(namesOf(post, { withdrawnAt: null }, { withdrawnAt: at })).toEqual(['withdraw']);
    expect(namesOf(post, { withdrawnAt: at }, { withdrawnAt: null })).toEqual(['restore']);
    expect(namesOf(post, null, { withdrawnAt: null })).toEqual([]);
  });

  it('is who writes for a KIM, and as what', () => {
    const here = { disabledAt: null, role: 'editor' };
    expect(namesOf(member, here, { ...here, role: 'chair' })).toEqual(['role+chair']);
    expect(namesOf(member, here, { ...here, disabledAt: 'x' })).toEqual(['member+removed']);
    expect(namesOf(member, { ...here, disabledAt: 'x' }, here)).toEqual(['member+restored']);
    expect(namesOf(member, null, here)).toEqual([]);
  });
});
