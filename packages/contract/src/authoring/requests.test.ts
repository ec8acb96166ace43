import { describe, expect, it } from 'vitest';
import { IdempotencyKeySchema } from './headers.ts';
import { AcceptInvitationSchema, CreateInvitationSchema } from './invitations.ts';
import { ItemContentSchema } from './item-content.ts';
import {
  CorrectItemSchema,
  CreateItemSchema,
  SaveConflictSchema,
  SaveItemSchema,
  WithdrawItemSchema,
} from './item-writes.ts';
import { ItemsQuerySchema } from './items.ts';
import { authoringLimits as limits } from './limits.ts';
import { ChangeRoleSchema } from './members.ts';
import { DeviceCodeSchema } from './sessions.ts';
import { eventContent, galleryContent, item, postContent } from './testing/samples.ts';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;
const photos = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    hash: n.toString(16).padStart(32, '0'),
    alt: '',
    caption: '',
    credit: '',
  }));

describe('what a member writes', () => {
  it.each([
    ['title', postContent, limits.title],
    ['summary', postContent, limits.summary],
    ['source', postContent, limits.source],
    ['place', postContent, limits.place],
    ['author', postContent, limits.author],
    ['organiser', eventContent, limits.organiser],
  ] as const)('may have a %s up to its limit and no longer', (field, content, most) => {
    expect(takes(ItemContentSchema, { ...content, [field]: 'a'.repeat(most) })).toBe(true);
    expect(takes(ItemContentSchema, { ...content, [field]: 'a'.repeat(most + 1) })).toBe(false);
  });

  it('may have a body of 20 KB, counted in bytes', () => {
    const with_ = (body: string) => takes(ItemContentSchema, { ...postContent, body });
    expect(with_('a'.repeat(limits.bodyBytes))).toBe(true);
    expect(with_('a'.repeat(limits.bodyBytes + 1))).toBe(false);
    expect(with_('é'.repeat(limits.bodyBytes / 2))).toBe(true);
    expect(with_('é'.repeat(limits.bodyBytes / 2 + 1))).toBe(false);
  });

  it.each([
    ['post', postContent, 10],
    ['gallery', galleryContent, 30],
    ['event', eventContent, 1],
  ] as const)('may have so many photos in a %s and no more', (_, content, most) => {
    expect(takes(ItemContentSchema, { ...content, photos: photos(most) })).toBe(true);
    expect(takes(ItemContentSchema, { ...content, photos: photos(most + 1) })).toBe(false);
  });

  it('names each photo once', () => {
    const twice = [...photos(1), ...photos(1)];
    expect(takes(ItemContentSchema, { ...galleryContent, photos: twice })).toBe(false);
  });

  it('may be unfinished', () => {
    const unfinished = {
      ...postContent,
      title: '',
      body: '',
      source: '',
      category: null,
      photos: [],
    };
    expect(takes(ItemContentSchema, unfinished)).toBe(true);
    expect(takes(ItemContentSchema, { ...eventContent, starts: null, mapLink: null })).toBe(true);
  });

  it.each(['\u0000', '\u0007', '\u001b', '\u007f', '\ud800'])(
    'never holds the character %j, which cannot be stored',
    (bad) => {
      expect(takes(ItemContentSchema, { ...postContent, title: `a${bad}` })).toBe(false);
      expect(takes(ItemContentSchema, { ...postContent, body: `a${bad}` })).toBe(false);
    },
  );

  it('may hold line breaks, emoji and every script', () => {
    const body = 'satu\r\n\tdua 🌾 سلام 日本';
    expect(takes(ItemContentSchema, { ...postContent, body })).toBe(true);
  });

  it.each([
    { ...postContent, type: 'announcement' },
    { ...postContent, category: 'judi' },
    { ...postContent, photos: [{ ...photos(1)[0], hash: '../../etc/passwd' }] },
    { ...galleryContent, source: 'x' },
    { ...eventContent, mapLink: 'javascript:alert(1)' },
    { ...eventContent, starts: 'besok' },
    null,
    [],
    'teks',
  ])('is refused as %j', (content) => {
    expect(takes(CreateItemSchema, { content, then: 'keep' })).toBe(false);
  });
});

describe('a write', () => {
  it('names the version that it began from', () => {
    const save = { base: 'v1', content: postContent, then: 'keep' };
    expect(takes(SaveItemSchema, save)).toBe(true);
    for (const base of ['', null, 3, 'a b', 'x'.repeat(65)]) {
      expect(takes(SaveItemSchema, { ...save, base })).toBe(false);
    }
  });

  it('says what it wants in one of two words', () => {
    expect(takes(CreateItemSchema, { content: postContent, then: 'send' })).toBe(true);
    expect(takes(CreateItemSchema, { content: postContent, then: 'publish' })).toBe(false);
  });

  it('that withdraws or corrects gives its reason', () => {
    expect(takes(WithdrawItemSchema, { reason: '  ' })).toBe(false);
    const correct = { base: 'v1', content: postContent, note: '' };
    expect(takes(CorrectItemSchema, correct)).toBe(false);
    expect(takes(CorrectItemSchema, { ...correct, note: 'Tanggal.' })).toBe(true);
  });

  it('carries a UUID as its key', () => {
    expect(takes(IdempotencyKeySchema, '6f9619ff-8b86-4d01-b42d-00cf4fc964ff')).toBe(true);
    for (const key of ['', '1', 'x'.repeat(36)])
      expect(takes(IdempotencyKeySchema, key)).toBe(false);
  });

  it('that comes too late is answered with both versions', () => {
    const conflict = {
      error: { code: 'conflict', message: 'Berita ini sudah diubah dari ponsel lain.' },
      yours: { base: 'v1', content: postContent },
      stored: item,
    };
    expect(SaveConflictSchema.parse(conflict)).toEqual(conflict);
    expect(takes(SaveConflictSchema, { ...conflict, yours: { base: 'v1', content: null } })).toBe(
      true,
    );
    for (const field of ['error', 'yours', 'stored'] as const) {
      expect(takes(SaveConflictSchema, { ...conflict, [field]: undefined })).toBe(false);
    }
    const other = { ...conflict, error: { code: 'role', message: 'x' } };
    expect(takes(SaveConflictSchema, other)).toBe(false);
  });
});

describe('a query', () => {
  it.each([{}, { type: 'event' }, { state: 'returned', after: 'x' }])('%j is taken', (query) => {
    expect(takes(ItemsQuerySchema, query)).toBe(true);
  });

  it.each([
    { filters: { kim: 'lain' } },
    { populate: '*' },
    { sort: 'createdBy' },
    { type: ['post', 'event'] },
    { type: { $ne: 'post' } },
    { state: 'semua' },
  ])('%j is refused', (query) => {
    expect(takes(ItemsQuerySchema, query)).toBe(false);
  });
});

describe('people', () => {
  it('are invited and changed by a chair as editor or contributor only', () => {
    for (const role of ['editor', 'contributor']) {
      expect(takes(CreateInvitationSchema, { name: 'Budi', role })).toBe(true);
      expect(takes(ChangeRoleSchema, { role })).toBe(true);
    }
    for (const role of ['chair', 'province', '']) {
      expect(takes(CreateInvitationSchema, { name: 'Budi', role })).toBe(false);
      expect(takes(ChangeRoleSchema, { role })).toBe(false);
    }
  });

  it('type a device code as they like', () => {
    for (const typed of ['ACDE3467', 'acde-3467', ' AcDe 34 67 ']) {
      expect(DeviceCodeSchema.parse(typed)).toBe('ACDE3467');
    }
    for (const typed of ['ACDE346', 'ACDE34677', 'ACDE0467', '', 'A'.repeat(100)]) {
      expect(takes(DeviceCodeSchema, typed)).toBe(false);
    }
  });

  it('accept with the whole token and a name for their device', () => {
    const token = 'A'.repeat(43);
    expect(takes(AcceptInvitationSchema, { token, device: 'Ponsel' })).toBe(true);
    expect(takes(AcceptInvitationSchema, { token: token.slice(1), device: 'Ponsel' })).toBe(false);
    expect(takes(AcceptInvitationSchema, { token, device: ' ' })).toBe(false);
    expect(takes(AcceptInvitationSchema, { token, device: 'P', kim: 'lain' })).toBe(false);
  });
});
