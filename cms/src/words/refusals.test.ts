import { photoRefusals } from '@simpul/media';
import { describe, expect, it } from 'vitest';
import { refusals } from './refusals.ts';

describe('the sentences of refusal', () => {
  it('are sentences, each its own', () => {
    const sentences = Object.values(refusals);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('hold no character that the panel would read as a placeholder', () => {
    for (const sentence of Object.values(refusals)) expect(sentence).not.toMatch(/[{}<>]/);
  });

  it('exist for every reason that a photo is not taken', () => {
    for (const reason of photoRefusals) expect(refusals[`photo-${reason}`]).toBeTruthy();
  });
});
