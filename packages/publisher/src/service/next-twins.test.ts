import { describe, expect, it } from 'vitest';
import type { LiveRelease } from '../render/messages.ts';
import { nextTwins } from './next-twins.ts';
import type { SiteState } from './site-state.ts';

const live: LiveRelease = {
  owner: 'kim-1',
  release: 'r1',
  revision: 1,
  pages: 600,
  bytes: 1,
  broken: [],
  home: '',
  theme: 't',
  inputs: 'i',
  urgent: '',
  nextChange: null,
  madeFor: 0,
};
const state = (site: string, other: Partial<SiteState> = {}): SiteState => ({
  site,
  folder: { site, path: `/www/${site}` },
  live,
  busy: false,
  failure: null,
  warnings: [],
  dueSince: null,
  waitingSince: null,
  twinsFrom: 0,
  haveTwinsFailed: false,
  ...other,
});
const next = (states: SiteState[], hasRoom: (site: string) => boolean = () => true) =>
  nextTwins(states, hasRoom)?.job;

describe('compressed twins', () => {
  it('are made 250 pages at a time, to the last page', () => {
    const stretch = (twinsFrom: number, pages = 600) =>
      next([state('selat', { twinsFrom, live: { ...live, pages } })]);
    expect(stretch(0)).toEqual({ task: 'twins', site: 'selat', from: 0, to: 250 });
    expect(stretch(250)).toMatchObject({ from: 250, to: 500 });
    expect(stretch(500)).toMatchObject({ from: 500, to: null });
    expect(stretch(0, 250)).toMatchObject({ from: 0, to: null });
  });

  it('are made of the first site that lacks them and for which a worker is free', () => {
    const states = ['portal', 'selat', 'anjir'].map((site) => state(site));
    expect(next(states)).toMatchObject({ site: 'portal' });
    expect(next(states, (site) => site !== 'portal')).toMatchObject({ site: 'selat' });
    expect(next(states, () => false)).toBeUndefined();
  });

  it.each<[string, Partial<SiteState>]>([
    ['that has them', { twinsFrom: null }],
    ['where they could not be made', { haveTwinsFailed: true }],
    ['that is with a worker', { busy: true }],
    ['of which nothing is live', { live: null }],
    ['of which only a first lane is live', { live: { ...live, inputs: null } }],
  ])('are not made of a site %s', (_, other) => {
    expect(next([state('selat', other), state('anjir')])).toMatchObject({ site: 'anjir' });
  });
});
