import { describe, expect, it } from 'vitest';
import { KimContentSchema } from './kim-content.ts';
import { parseAnswer } from './parse-answer.ts';

const kim = {
  contract: 1,
  slug: 'tangkiling',
  revision: 7,
  profile: {
    about: '',
    founded: null,
    decreeNumber: null,
    decreeDate: null,
    termEnds: null,
    memberCount: null,
    members: [],
    contacts: [],
    whatsapp: null,
    oldSite: null,
  },
  posts: [
    {
      id: 'doc1',
      slug: 'panen',
      title: 'Panen',
      summary: null,
      body: 'x',
      publishedAt: '2026-11-21T12:00:00.000Z',
      updatedAt: '2026-11-21T12:00:00.000Z',
      corrections: [],
      category: 'pertanian',
      cover: null,
      photos: [],
      source: 'Kelompok tani',
      author: null,
      place: null,
    },
  ],
  galleries: [],
  events: [],
  removed: [],
};

describe('an answer of the publication API', () => {
  it('is taken as it is when it fits', () => {
    expect(parseAnswer(KimContentSchema, 'KIM tangkiling', kim)).toEqual({ ok: true, value: kim });
  });

  it('of another contract version is refused with both versions', () => {
    const parsed = parseAnswer(KimContentSchema, 'KIM tangkiling', { ...kim, contract: 2 });
    expect(parsed).toEqual({
      ok: false,
      problem: expect.stringMatching(/^KIM tangkiling: .*version 2.*understands 1/) as string,
    });
  });

  it('that does not fit is refused with the place and the document', () => {
    const broken = structuredClone(kim);
    broken.posts[0]!.category = 'judi';
    const parsed = parseAnswer(KimContentSchema, 'KIM tangkiling', broken);
    expect(parsed).toEqual({
      ok: false,
      problem: expect.stringMatching(
        /^KIM tangkiling: posts\.0\.category \(document doc1\): /,
      ) as string,
    });
  });

  it.each([null, [], {}, 'teks', 42])('that is %j is refused with a sentence', (answer) => {
    const parsed = parseAnswer(KimContentSchema, 'KIM tangkiling', answer);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problem).toMatch(/^KIM tangkiling: \S+/);
  });
});
