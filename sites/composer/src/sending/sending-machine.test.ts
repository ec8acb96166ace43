import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAt, isDue } from './backoff.ts';
import { advance, type World } from './advance.ts';
import { nextStep } from './next-step.ts';
import { newSending, type Sending } from './sending.ts';
import { statusOf } from './status.ts';
import { authoredItem } from './testing/items.ts';
import { runStorm, storms } from './testing/storm.ts';

let keys = 0;
const world: World = { now: 1_000, random: () => 0.5, newKey: () => `kunci-${++keys}` };
const asked = (photos: string[] = []): Sending =>
  advance(newSending('d', 'sari'), { is: 'asked', intent: 'send', edition: 1, photos }, world);

describe('a sending', () => {
  it('rests on the phone until the writer asks', () => {
    expect(nextStep(newSending('d', 'sari'), 0)).toEqual({ do: 'nothing' });
    expect(statusOf(newSending('d', 'sari'), 1)).toEqual({ is: 'on-phone' });
  });

  it('brings the photos one by one, then the text', () => {
    let sending = asked(['a', 'b']);
    for (const key of ['a', 'b']) {
      expect(nextStep(sending, 0)).toMatchObject({ do: 'send-photo', photo: { key } });
      sending = advance(sending, { is: 'photo-stored', key, hash: key }, world);
    }
    expect(nextStep(sending, 0)).toEqual({ do: 'freeze' });
    expect(statusOf(sending, 1)).toEqual({ is: 'sending', photo: 3, photos: 2 });
  });

  it('keeps the number of a photo when it is asked for again', () => {
    const [first] = asked(['a']).photos;
    const again = advance(
      { ...newSending('d', 'sari'), photos: [first!] },
      { is: 'asked', intent: 'send', edition: 2, photos: ['b', 'a'] },
      world,
    );
    expect(again.photos[1]).toEqual(first);
  });

  it('waits after a broken line, and goes on at once when nudged', () => {
    const failed = advance(asked(), { is: 'line-failed', after: null, said: null }, world);
    expect(nextStep(failed, world.now)).toMatchObject({ do: 'wait' });
    expect(statusOf(failed, 1)).toEqual({ is: 'waiting', said: null });
    expect(nextStep(advance(failed, { is: 'nudged' }, world), world.now)).toEqual({ do: 'freeze' });
  });

  it('waits as long as the server asks, and says why in its words', () => {
    const said = 'Server sedang sibuk.';
    const patient = advance(asked(), { is: 'line-failed', after: 60, said }, world);
    expect(nextStep(patient, world.now + 59_000)).toMatchObject({ do: 'wait' });
    expect(nextStep(patient, world.now + 60_000)).toEqual({ do: 'freeze' });
    expect(statusOf(patient, 1)).toEqual({ is: 'waiting', said });
  });

  it('stops when signed out, and goes on for the same member only', () => {
    const refusal = { is: 'refused', code: 'signed-out', message: 'x' } as const;
    const out = advance(asked(), refusal, world);
    expect(nextStep(out, 0)).toEqual({ do: 'nothing' });
    expect(advance(out, { is: 'signed-in', member: 'budi' }, world)).toEqual(out);
    const back = advance(out, { is: 'signed-in', member: 'sari' }, world);
    expect(nextStep(back, 0)).toEqual({ do: 'freeze' });
  });

  it('is given up by no nudge when the server refused it, but by the writer asking again', () => {
    const refusal = { is: 'refused', code: 'not-complete', message: 'Judul.' } as const;
    const refused = advance(asked(), refusal, world);
    expect(nextStep(advance(refused, { is: 'nudged' }, world), 0)).toEqual({ do: 'nothing' });
    expect(statusOf(refused, 1)).toEqual({ is: 'refused', message: 'Judul.' });
  });

  it('sends a photo again that the server lost, but not for ever', () => {
    const lost = { is: 'refused', code: 'photo-unknown', message: 'x' } as const;
    let sending = asked(['a']);
    const [before] = sending.photos;
    sending = advance(sending, { is: 'photo-stored', key: 'a', hash: 'h' }, world);
    for (const time of [1, 2]) {
      sending = advance(sending, lost, world);
      expect(nextStep(sending, 0), String(time)).toMatchObject({ do: 'send-photo' });
      expect(sending.photos[0]!.write).not.toBe(before!.write);
    }
    expect(nextStep(advance(sending, lost, world), 0)).toEqual({ do: 'nothing' });
  });

  it('is taken out of the queue when the writer changes it', () => {
    const back = advance(asked(['a']), { is: 'taken-back' }, world);
    expect(nextStep(back, 0)).toEqual({ do: 'nothing' });
    expect(statusOf(back, 2)).toEqual({ is: 'on-phone' });
  });

  it('finishes a write that is out although the writer changes the text meanwhile', () => {
    const item = authoredItem({ state: 'published' });
    const body = { content: item.content, then: 'send' } as const;
    const write = { key: 'k', edition: 1, intent: 'send', kind: 'create', body } as const;
    const out = advance(asked(), { is: 'frozen', write }, world);
    const changed = advance(out, { is: 'taken-back' }, world);
    expect(nextStep(changed, 0)).toEqual({ do: 'write', write });
    const done = advance(changed, { is: 'written', item }, world);
    expect(nextStep(done, 0)).toEqual({ do: 'nothing' });
    expect(statusOf(done, 2)).toEqual({ is: 'changed' });
  });

  it('waits for a choice between two versions and then goes on from the one that is stored', () => {
    const stored = authoredItem({ version: 'v9' });
    const torn = advance(asked(), { is: 'conflicted', stored }, world);
    expect(nextStep(advance(torn, { is: 'nudged' }, world), 0)).toEqual({ do: 'nothing' });
    const mine = advance(torn, { is: 'chosen', version: 'mine', edition: 1 }, world);
    expect(nextStep(mine, 0)).toEqual({ do: 'freeze' });
    expect(mine.sent!.item.version).toBe('v9');
    const theirs = advance(torn, { is: 'chosen', version: 'theirs', edition: 2 }, world);
    expect(nextStep(theirs, 0)).toEqual({ do: 'nothing' });
  });

  it('says that the text was changed since it was sent', () => {
    const item = authoredItem({ state: 'published', served: { revision: 3, at: '' } });
    const sent = advance(asked(), { is: 'heard', item, edition: 1 }, world);
    const rested = { ...sent, wanted: null };
    expect(statusOf(rested, 1)).toEqual({ is: 'served' });
    expect(statusOf(rested, 2)).toEqual({ is: 'changed' });
  });
});

describe('waiting', () => {
  it('grows to ten minutes at most and never comes at the same moment for all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (tries, random) => {
          const wait = retryAt(0, tries, random, null);
          expect(wait).toBeGreaterThanOrEqual(1_000);
          expect(wait).toBeLessThanOrEqual(600_000);
          expect(wait).toBeGreaterThan(retryAt(0, tries, 0, null));
        },
      ),
    );
  });

  it('is at least as long as the server asks', () => {
    expect(retryAt(0, 1, 0, 30)).toBe(30_000);
  });

  it('ends when the clock of the phone is set back by days', () => {
    const until = retryAt(Date.UTC(2026, 10, 23), 3, 1, null);
    expect(isDue(Date.UTC(2026, 10, 21), until)).toBe(true);
  });
});

describe('after any storm', () => {
  it('every text exists once, with its last edition and every photo', async () => {
    await fc.assert(
      fc.asyncProperty(storms, async (storm) => {
        const { server, phone } = runStorm(storm);
        expect(server.items.size).toBe(phone.asked ? 1 : 0);
        const [item] = server.items.values();
        if (!item) return;
        expect(item.content.photos.map(({ alt }) => alt)).toEqual(phone.photos);
        expect(item.content.body).toBe(phone.body);
        expect(item.state).toBe('published');
      }),
      { numRuns: 2_000 },
    );
  });
});
