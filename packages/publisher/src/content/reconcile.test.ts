import { aKim, aKimContent, aNetwork, aPost, anAnnouncement } from '@simpul/site-model/testing';
import { describe, expect, it } from 'vitest';
import { reconcileKim, reconcileNetwork } from './reconcile.ts';

const flood = anAnnouncement({ slug: 'banjir' });
const vaccine = anAnnouncement({ slug: 'vaksin' });
const bury = (type: 'announcement' | 'post' | 'kim', id: string) => ({
  type,
  id,
  revision: 2,
  reason: 'withdrawn' as const,
});

describe('what is published after a new answer', () => {
  it('is the answer alone when there was nothing before', () => {
    const fresh = aNetwork({ announcements: [flood] });
    expect(reconcileNetwork(null, fresh)).toEqual({ content: fresh, kept: [] });
  });

  it('keeps an announcement that vanished without a tombstone, and says so', () => {
    const { content, kept } = reconcileNetwork(
      aNetwork({ announcements: [flood, vaccine] }),
      aNetwork({ revision: 2, announcements: [flood] }),
    );
    expect(content.announcements).toEqual([flood, vaccine]);
    expect(content.revision).toBe(2);
    expect(kept).toEqual([{ type: 'announcement', id: vaccine.id }]);
  });

  it('lets an announcement go whose tombstone the answer carries', () => {
    const { content, kept } = reconcileNetwork(
      aNetwork({ announcements: [flood, vaccine] }),
      aNetwork({ announcements: [flood], removed: [bury('announcement', vaccine.id)] }),
    );
    expect(content.announcements).toEqual([flood]);
    expect(kept).toEqual([]);
  });

  it('does not take the tombstone of another type for it', () => {
    const { content } = reconcileNetwork(
      aNetwork({ announcements: [vaccine] }),
      aNetwork({ removed: [bury('post', vaccine.id)] }),
    );
    expect(content.announcements).toEqual([vaccine]);
  });

  it('keeps everything after an empty answer', () => {
    const old = aNetwork({ announcements: [flood] });
    const empty = aNetwork({ revision: 9, kims: [], regions: [], agencies: [] });
    const { content, kept } = reconcileNetwork(old, empty);
    expect(content).toEqual({ ...old, revision: 9 });
    expect(kept).toHaveLength(1 + old.kims.length + old.regions.length + old.agencies.length);
  });

  it('gives a slug to the new KIM alone when it changed hands', () => {
    const before = aKim({ id: 'first' });
    const after = aKim({ id: 'second' });
    const { content } = reconcileNetwork(aNetwork({ kims: [before] }), aNetwork({ kims: [after] }));
    expect(content.kims).toEqual([after]);
  });

  it('shows a changed document as changed', () => {
    const later = { ...flood, title: 'Banjir surut' };
    const { content, kept } = reconcileNetwork(
      aNetwork({ announcements: [flood] }),
      aNetwork({ announcements: [later] }),
    );
    expect([content.announcements, kept]).toEqual([[later], []]);
  });

  it('keeps the posts of a KIM in the same way', () => {
    const [one, two] = [aPost({ slug: 'satu' }), aPost({ slug: 'dua' })];
    const kept = reconcileKim(aKimContent({ posts: [one, two] }), aKimContent({ posts: [two] }));
    expect(kept.content.posts).toEqual([two, one]);
    const gone = reconcileKim(
      aKimContent({ posts: [one, two] }),
      aKimContent({ posts: [two], removed: [bury('post', one.id)] }),
    );
    expect(gone.content.posts).toEqual([two]);
  });
});
