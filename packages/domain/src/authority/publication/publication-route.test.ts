import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../testing/read-policy.ts';
import { kimItemTypes, publishingModes } from '../thing.ts';
import { holdReasons, publicationRoute, type Publishable } from './publication-route.ts';

const FILE = new URL('../../../../../docs/policy/README.md', import.meta.url);
const rows = readPolicy(readFileSync(FILE, 'utf8')).publishing;
const known = new Set(['kalteng.go.id']);
const post = (parts: Partial<Publishable> = {}): Publishable => ({
  type: 'post',
  texts: ['Panen raya', 'Warga memanen padi. Baca https://diskominfo.kalteng.go.id/panen'],
  source: 'Diliput langsung',
  ...parts,
});
const found: Record<(typeof holdReasons)[number], Publishable> = {
  gambling: post({ texts: ['Panen', 'Slot gacor hari ini'] }),
  'unknown-domain': post({ texts: ['Panen', 'https://baru.example'] }),
  'source-missing': post({ source: null }),
};

describe('how an item is published', () => {
  it.each(publishingModes)('by a KIM that publishes "%s": as the table says', (publishing) => {
    const label = publishing === 'direct' ? 'directly' : 'after review';
    const row = rows.find((written) => written['the KIM publishes'] === label)!;
    const clean = row['nothing is found']!.replaceAll('`', '');
    const held = row['gambling words, an unknown domain or no source']!.replaceAll('`', '');
    expect(publicationRoute({ publishing }, post(), known)).toEqual({ route: clean, reasons: [] });
    for (const reason of holdReasons) {
      const said = publicationRoute({ publishing }, found[reason], known);
      expect(said.route).toBe(held);
      expect(said.reasons.map((one) => one.reason)).toEqual([reason]);
    }
  });

  it('names every reason at once, with what was found', () => {
    const item = post({ texts: ['Togel https://b.example', 'https://a.example'], source: '  ' });
    expect(publicationRoute({ publishing: 'direct' }, item, known)).toEqual({
      route: 'held',
      reasons: [
        { reason: 'gambling', words: ['togel'] },
        { reason: 'unknown-domain', domains: ['a.example', 'b.example'] },
        { reason: 'source-missing' },
      ],
    });
  });

  it('looks into the source, too', () => {
    const item = post({ source: 'https://baru.example' });
    expect(publicationRoute({ publishing: 'direct' }, item, known).route).toBe('held');
  });

  it('asks only a post for its source', () => {
    for (const type of kimItemTypes) {
      const { route } = publicationRoute(
        { publishing: 'direct' },
        { type, texts: ['Gotong royong'], source: null },
        known,
      );
      expect(route).toBe(type === 'post' ? 'held' : 'direct');
    }
  });
});
