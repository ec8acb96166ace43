import { AuthoredItemSchema, NothingSchema } from '@simpul/contract/authoring';
import { describe, expect, it } from 'vitest';
import { authoredItem, postContent } from '../sending/testing/items.ts';
import { readAnswer } from './read-answer.ts';

const read = (body: unknown, ok = true, retryAfter: string | null = null) =>
  readAnswer(AuthoredItemSchema, { ok, retryAfter, body });
const refusal = (code: string) => ({ error: { code, message: 'Kalimat.' } });

describe('an answer', () => {
  it('counts when Simpul gave it', () => {
    const item = authoredItem({});
    expect(read(item)).toEqual({ is: 'answer', answer: item });
    expect(readAnswer(NothingSchema, { ok: true, retryAfter: null, body: {} }).is).toBe('answer');
  });

  it('of a newer server may say more', () => {
    const item = authoredItem({});
    const newer = { ...item, views: 7, content: { ...item.content, mood: 'x' } };
    expect(read(newer)).toEqual({ is: 'answer', answer: item });
  });

  it.each([[undefined], ['<html>Selamat datang di WiFi</html>'], [{}], [null], [[]]])(
    'that is no answer of ours is the line: %j',
    (body) => {
      expect(read(body).is).toBe('line');
      expect(read(body, false).is).toBe('line');
    },
  );

  it('that refuses for good is a refusal, one that passes is the line with what was said', () => {
    expect(read(refusal('not-complete'), false)).toEqual({
      is: 'refused',
      code: 'not-complete',
      message: 'Kalimat.',
    });
    for (const code of ['busy', 'internal', 'too-often']) {
      expect(read(refusal(code), false, '30')).toEqual({
        is: 'line',
        after: 30,
        said: 'Kalimat.',
      });
    }
  });

  it('with both versions is a conflict', () => {
    const conflict = {
      ...refusal('conflict'),
      yours: { base: 'v1', content: postContent('x') },
      stored: authoredItem({}),
    };
    expect(read(conflict, false)).toEqual({ is: 'conflict', conflict });
  });
});
