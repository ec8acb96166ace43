import { describe, expect, it } from 'vitest';
import { nudgeText, whatsappLink, whatsappNumber } from './nudge.ts';

describe('a number for WhatsApp', () => {
  it.each([
    ['0811-1000-001', '628111000001'],
    ['+62 811 1000 001', '628111000001'],
    ['628111000001', '628111000001'],
  ])('is read from %s', (typed, number) => expect(whatsappNumber(typed)).toBe(number));

  it.each([null, '', 'tidak ada', '0811', '08111000001234567'])('is not read from %j', (typed) =>
    expect(whatsappNumber(typed)).toBeNull(),
  );
});

describe('the message to a KIM', () => {
  it('names the KIM and its days of silence, and is not written to one that is active', () => {
    expect(nudgeText('KIM Gohong', 'fading', 16)).toContain(
      'KIM Gohong. Kabar terakhir di situs Anda terbit 16 hari',
    );
    expect(nudgeText('KIM Gohong', 'silent', 41)).toContain('41 hari');
    expect(nudgeText('KIM Gohong', 'not-started', null)).toContain('kabar pertama');
    expect(nudgeText('KIM Gohong', 'active', 1)).toBeNull();
  });

  it('opens with the number when there is one, and without when there is none', () => {
    expect(whatsappLink('628111000001', 'Halo & apa kabar?')).toBe(
      'https://wa.me/628111000001?text=Halo%20%26%20apa%20kabar%3F',
    );
    expect(whatsappLink(null, 'Halo')).toBe('https://wa.me/?text=Halo');
  });
});
