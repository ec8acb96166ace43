import { ItemContentSchema } from '@simpul/contract/authoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authoredItem } from '../sending/testing/items.ts';
import { contentOf } from './content-of.ts';
import { costOf } from './cost.ts';
import { emptyFields, isEmpty, type Draft, type DraftPhoto, type Fields } from './draft.ts';
import { draftOfItem } from './draft-of-item.ts';
import { missingIn } from './missing.ts';

const zone = 'Asia/Jakarta';
const member = { id: 'm', name: 'Sari' };
const draftWith = (fields: Partial<Fields>, more: Partial<Draft> = {}): Draft => ({
  id: 'd',
  member,
  kim: 'tangkiling',
  type: 'post',
  template: null,
  about: null,
  fields: { ...emptyFields, ...fields },
  photos: [],
  edition: 1,
  changedAt: 0,
  ...more,
});
const photo = (key: string, more: Partial<DraftPhoto> = {}): DraftPhoto => ({
  key,
  alt: 'Perahu',
  caption: '',
  credit: '',
  hash: null,
  bytes: 100_000,
  trouble: null,
  ...more,
});
const hashOf = (key: string): string => key.padStart(32, '0');

describe('what is sent of a draft', () => {
  it('is what the contract takes, whatever was typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 150 });
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom('post', 'gallery', 'event'),
        (a, b, c, type) => {
          const fields = { title: a, body: b, place: c, when: a, source: b };
          const content = contentOf(draftWith(fields, { type }), hashOf, zone);
          expect(ItemContentSchema.safeParse(content).success).toBe(true);
        },
      ),
    );
  });

  it('comes back as the same draft', () => {
    const fields = {
      title: 'Air naik',
      ownTitle: true,
      body: 'Air naik.\n\n- satu\n- dua',
      place: 'Tangkiling',
      when: 'Minggu pagi',
      source: 'Ketua RT',
      category: 'kebencanaan' as const,
    };
    const about = { id: 'p1', title: 'Siaga [merah]', address: 'https://a.example/p' };
    const draft = draftWith(fields, { about, photos: [photo('1', { hash: hashOf('1') })] });
    const item = authoredItem({}, contentOf(draft, hashOf, zone));
    const back = draftOfItem(item, { id: 'd', member, kim: 'tangkiling', now: 0, zone });
    expect(back.fields).toEqual(draft.fields);
    expect(back.about).toEqual({ ...about, title: 'Siaga  merah ' });
    expect(back.photos.map(({ hash }) => hash)).toEqual([hashOf('1')]);
  });

  it('keeps the hours of an event in the zone of the KIM', () => {
    const draft = draftWith({ starts: '2026-11-22T08:00', ends: '' }, { type: 'event' });
    const content = contentOf(draft, hashOf, zone);
    expect(content).toMatchObject({ starts: '2026-11-22T01:00:00.000Z', ends: null });
    const options = { id: 'd', member, kim: 't', now: 0, zone } as const;
    const back = draftOfItem(authoredItem({}, content), options);
    expect(back.fields.starts).toBe('2026-11-22T08:00');
  });

  it('leaves out photos that cannot be read and names none twice', () => {
    const photos = [photo('1'), photo('2', { trouble: 'heic' }), photo('3', { hash: hashOf('1') })];
    const { photos: sent } = contentOf(draftWith({}, { photos }), hashOf, zone);
    expect(sent.map(({ hash }) => hash)).toEqual([hashOf('1')]);
  });
});

describe('what is missing', () => {
  const whole = { title: 'Air naik', body: 'Air naik.', category: 'kebencanaan' as const };

  it('is nothing in a post with words, a title and a topic', () => {
    expect(missingIn(draftWith(whole), zone)).toEqual([]);
  });

  it.each([
    ['🎉🎉', ['body', 'title']],
    ['', ['body', 'title']],
  ] as const)('is the words of a post that says %j', (text, lacks) => {
    expect(missingIn(draftWith({ ...whole, title: text, body: text }), zone)).toEqual(lacks);
  });

  it('is a shorter text when it is longer than 20 KB with what is added to it', () => {
    const body = 'a'.repeat(20 * 1024);
    expect(missingIn(draftWith({ ...whole, body }), zone)).toEqual([]);
    const draft = draftWith({ ...whole, body, when: 'Minggu' });
    expect(missingIn(draft, zone)).toEqual(['body-too-long']);
  });

  it('is the words for a photo, but not for one that is not sent', () => {
    const untold = draftWith(whole, { photos: [photo('1', { alt: ' ' })] });
    expect(missingIn(untold, zone)).toEqual(['alt']);
    const unread = draftWith(whole, { photos: [photo('1', { alt: '', trouble: 'heic' })] });
    expect(missingIn(unread, zone)).toEqual([]);
  });

  it('is a photo in a gallery, and time and place of an event', () => {
    const gallery = draftWith({ title: 'Gotong royong' }, { type: 'gallery' });
    expect(missingIn(gallery, zone)).toEqual(['photos']);
    const event = draftWith(
      { title: 'Rapat', starts: '2026-11-22T08:00', ends: '2026-11-22T07:00', mapLink: 'peta' },
      { type: 'event' },
    );
    expect(missingIn(event, zone)).toEqual(['ends-before', 'place', 'map-link']);
  });
});

describe('a line that is too long for the server', () => {
  const long = 'a'.repeat(600);
  it.each([
    ['post', { place: long }, 'place-too-long'],
    ['post', { source: long }, 'source-too-long'],
    ['event', { organiser: long }, 'organiser-too-long'],
    ['event', { mapLink: `https://a.example/${long}` }, 'map-link'],
  ] as const)('in %s is told before sending', (type, fields, lack) => {
    expect(missingIn(draftWith(fields, { type }), zone)).toContain(lack);
  });

  it('is told of a photo that is sent, and of no other', () => {
    const told = { caption: long };
    expect(missingIn(draftWith({}, { photos: [photo('1', told)] }), zone)).toContain(
      'photo-too-long',
    );
    const unread = photo('1', { ...told, trouble: 'heic' });
    expect(missingIn(draftWith({}, { photos: [unread] }), zone)).not.toContain('photo-too-long');
  });
});

describe('a draft is empty', () => {
  it('when nothing was typed, whatever topic its template brought', () => {
    expect(isEmpty(draftWith({ category: 'umkm', body: ' ' }))).toBe(true);
  });

  it.each(['starts', 'ends', 'organiser', 'mapLink', 'place', 'when', 'summary'] as const)(
    'no longer when it has its %s',
    (field) => expect(isEmpty(draftWith({ [field]: '2026-11-22T08:00' }))).toBe(false),
  );
});

describe('the cost of sending', () => {
  it('counts photos that the server has not got, and the text both ways', () => {
    const draft = draftWith({ body: 'a'.repeat(1000) }, { photos: [photo('1'), photo('2')] });
    const all = costOf(draft, () => false);
    expect(all).toBeGreaterThan(202_000);
    expect(all).toBeLessThan(215_000);
    expect(costOf(draft, (key) => key === '1')).toBeLessThan(all - 100_000);
  });
});
