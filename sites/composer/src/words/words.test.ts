import { describe, expect, it } from 'vitest';
import { linesWithin } from '../share/lines-within.ts';
import { deviceName } from '../app/device-name.ts';
import { captionFor } from './caption.ts';
import { sizeInWords } from './size.ts';

describe('a size', () => {
  it.each([
    [10, '1 KB'],
    [94_000, '94 KB'],
    [320_000, '0,3 MB'],
    [1_240_000, '1,2 MB'],
  ])('of %i bytes is %s', (bytes, said) => {
    expect(sizeInWords(bytes)).toBe(said);
  });
});

describe('the caption for WhatsApp', () => {
  it('has title, beginning, whose news it is and the link, without our marks', () => {
    const text = captionFor(
      { title: 'Air naik', body: '**Air** naik, lihat [peta](https://a.example).' },
      'KIM Tangkiling',
      'https://t.example/x',
    );
    expect(text).toBe(
      '*Air naik*\n\nAir naik, lihat peta.\n\nKabar dari KIM Tangkiling:\n\nhttps://t.example/x',
    );
  });

  it('does not say the title twice', () => {
    const body = 'Air naik. Warga mengungsi.';
    expect(captionFor({ title: 'Air naik', body }, 'K', 'u')).toContain('*Air naik*\n\nWarga');
    expect(captionFor({ title: 'Air naik', body: 'Air naik' }, 'K', 'u')).toBe(
      '*Air naik*\n\nKabar dari K:\n\nu',
    );
  });
});

describe('the lines of a card', () => {
  const measure = (text: string): number => text.length;
  it('are no longer than fits, and the last says that there is more', () => {
    expect(linesWithin('satu dua tiga empat', 9, 3, measure)).toEqual([
      'satu dua',
      'tiga',
      'empat',
    ]);
    expect(linesWithin('satu dua tiga empat', 9, 2, measure)).toEqual(['satu dua', 'tiga …']);
  });
});

describe('the name of a device', () => {
  it.each([
    ['Mozilla/5.0 (Linux; Android 12; SM-A042F) AppleWebKit', 'SM-A042F'],
    ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit', 'HP Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)', 'iPhone'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'Perangkat lain'],
  ])('of %s is %s', (agent, name) => {
    expect(deviceName(agent)).toBe(name);
  });
});
