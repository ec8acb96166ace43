import { readFileSync } from 'node:fs';
import { accents } from '@simpul/domain';
import { describe, expect, it } from 'vitest';
import { lightAccents } from './light-accents.ts';
import { printManifest } from '../feeds/index.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** The custom properties of every block of `sheet` whose selector list names `selector`. */
function tokensOf(sheet: string, selector: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, selectors = '', body = ''] of sheet.matchAll(/([^{};]*)\{([^{}]*)\}/g)) {
    if (!selectors.split(',').some((one) => one.trim().endsWith(selector))) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)) {
      found[name] = value;
    }
  }
  return found;
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const AA = 4.5;
const AAA = 7;
const EDGE = 3;
const schemes = { light: { sheet: light }, dark: { sheet: dark } };

describe.each(Object.entries(schemes))('in %s colours', (_, { sheet }) => {
  const root = { ...tokensOf(light, ':root'), ...tokensOf(sheet, ':root') };

  it.each([
    ['--ink', '--paper', AAA],
    ['--ink', '--sheet', AAA],
    ['--ink', '--notice', AAA],
    ['--ink', '--alert-wash', AAA],
    ['--soft', '--paper', AA],
    ['--soft', '--sheet', AA],
    ['--soft', '--notice', AA],
    ['--soft', '--alert-wash', AA],
    ['--on-notice-bar', '--notice-bar', AAA],
    ['--alert', '--paper', AA],
    ['--alert', '--notice', AA],
    ['--alert', '--alert-wash', AA],
    ['--on-alert', '--alert-fill', AA],
    ['--on-province', '--province', AAA],
    ['--province-soft', '--province', AAA],
    ['--gold', '--province', AA],
    ['--on-gold', '--gold', AAA],
    ['--edge', '--paper', EDGE],
    ['--edge', '--sheet', EDGE],
  ])('%s stands out from %s', (text, ground, least) => {
    expect(contrast(root[text]!, root[ground]!)).toBeGreaterThanOrEqual(least);
  });

  describe.each(accents)('with the accent %s', (accent) => {
    const palette = { ...root, ...tokensOf(sheet, `[data-accent='${accent}']`) };

    it('defines its own palette', () => {
      expect(Object.keys(tokensOf(sheet, `[data-accent='${accent}']`))).toEqual([
        '--accent',
        '--on-accent',
        '--wash',
        '--accent-line',
      ]);
    });

    it('keeps body text on its wash at AAA', () => {
      expect(contrast(palette['--ink']!, palette['--wash']!)).toBeGreaterThanOrEqual(AAA);
    });

    it.each([
      ['--accent', '--paper'],
      ['--accent', '--sheet'],
      ['--accent', '--notice'],
      ['--accent', '--wash'],
      ['--soft', '--wash'],
      ['--on-accent', '--accent'],
    ])('keeps %s on %s at AA', (text, ground) => {
      expect(contrast(palette[text]!, palette[ground]!)).toBeGreaterThanOrEqual(AA);
    });
  });
});

it.each(accents)('paints the icon of %s in its accent', (accent) => {
  expect(lightAccents[accent]).toBe(tokensOf(light, `[data-accent='${accent}']`)['--accent']);
});

it('gives an installed site the colour of the paper', () => {
  const view = { name: 'KIM', shortName: 'KIM', description: '', icon: '/media/x.svg', icons: [] };
  expect(JSON.parse(printManifest(view).body)).toMatchObject({
    background_color: tokensOf(light, ':root')['--paper'],
  });
});
