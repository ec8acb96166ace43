import { checkSiteSlug, isItemSlug, kimKinds, regencyOf } from '@simpul/domain';
import { describe, expect, it } from 'vitest';
import { enlarge } from './enlarge.ts';
import { sampleNetwork } from './index.ts';
import { ownItemsOf, picturesOf } from './items-of.ts';
import { instantOf } from './moments.ts';
import { readRegions } from './regions.ts';
import { wordsIn } from './words-in.ts';

const NOW = Date.parse('2026-11-21T17:38:06.000Z');
const regions = await readRegions('62');
const { kims } = enlarge(sampleNetwork, 96, regions);
const composed = kims.slice(12);
const items = composed.flatMap(ownItemsOf);
const posts = composed.flatMap((kim) => kim.posts);

describe('an enlarged network', () => {
  it('holds as many KIM as asked for, the hand-written first', () => {
    expect(kims).toHaveLength(96);
    expect(kims.slice(0, 12)).toEqual(sampleNetwork.kims);
    expect(enlarge(sampleNetwork, 12, regions)).toEqual(sampleNetwork);
    expect(enlarge(sampleNetwork, 3, regions).kims).toHaveLength(3);
  });

  it('is the same every time, and a larger one only adds', () => {
    expect(enlarge(sampleNetwork, 96, regions).kims).toEqual(kims);
    expect(enlarge(sampleNetwork, 120, regions).kims.slice(0, 96)).toEqual(kims);
  });

  it('lies in real villages of all fourteen regencies, each village and site name once', () => {
    const codes = new Set(regions.map(({ code }) => code));
    for (const { slug, region } of kims) {
      expect(codes, slug).toContain(region);
      expect(checkSiteSlug(slug), slug).toEqual({ allowed: true });
    }
    expect(new Set(kims.map(({ slug }) => slug)).size).toBe(96);
    expect(new Set(kims.map(({ region }) => region)).size).toBe(96);
    expect(new Set(kims.map(({ region }) => region.slice(0, 5))).size).toBe(14);
    expect(new Set(composed.map(({ kind }) => kind))).toEqual(new Set(kimKinds));
  });

  it('can grow to a thousand KIM', () => {
    const many = enlarge(sampleNetwork, 1000, regions).kims;
    expect(new Set(many.map(({ slug }) => slug)).size).toBe(1000);
    const names = many.map(({ name, region }) => `${regencyOf(region)} ${name}`);
    expect(new Set(names).size, 'no name twice in a regency').toBe(1000);
  });

  it('never repeats a text word for word: no title, opening or body twice', () => {
    const openings = posts.map(({ body }) => body.slice(0, body.indexOf('\n')));
    for (const told of [posts.map(({ body }) => body), openings]) {
      expect(new Set(told).size).toBe(told.length);
    }
    expect(new Set(items.map(({ body }) => body)).size).toBe(items.length);
    expect(new Set(posts.map(({ title }) => title)).size).toBe(posts.length);
  });

  it('keeps the rules of the hand-written texts', () => {
    for (const { slug, body, category, source } of posts) {
      expect(wordsIn(body), `${category} ${slug}`).toBeGreaterThanOrEqual(120);
      expect(wordsIn(body), slug).toBeLessThanOrEqual(350);
      expect(source.length).toBeGreaterThan(10);
    }
    for (const { slug, title, summary } of items) {
      expect(isItemSlug(slug), slug).toBe(true);
      expect(summary.length, slug).toBeLessThanOrEqual(280);
      expect(title.length, slug).toBeLessThanOrEqual(120);
    }
    for (const kim of composed) {
      for (const group of [kim.posts, kim.events]) {
        expect(new Set(group.map(({ slug }) => slug)).size, kim.slug).toBe(group.length);
      }
      expect(ownItemsOf(kim).length, kim.slug).toBeGreaterThanOrEqual(7);
      expect(kim.whatsapp).toMatch(/^62811000\d{4,6}$/);
    }
  });

  it('writes prices and decimals as Indonesians do', () => {
    const text = posts.map(({ body }) => body).join('\n');
    expect(text).not.toMatch(/\d,\d{3}\b/);
    expect(text).not.toMatch(/\d\.\d ton/);
    expect(text).not.toMatch(/undefined|NaN|[{}$]/);
  });

  it('was published before the seeding and looks ahead', () => {
    for (const kim of composed) {
      for (const { published } of ownItemsOf(kim)) {
        expect(Date.parse(instantOf(published, NOW, 'Asia/Jakarta'))).toBeLessThan(NOW);
      }
      const starts = kim.events.map(({ starts }) => ('days' in starts ? starts.days : NaN));
      expect(
        starts.some((days) => days > 0),
        kim.slug,
      ).toBe(true);
      expect(
        starts.some((days) => days < 0),
        kim.slug,
      ).toBe(true);
    }
  });

  it('seldom shows a photo, and shares them', () => {
    const pictures = items.flatMap(picturesOf);
    expect(pictures.length).toBeLessThan(posts.length / 3);
    expect(pictures.length).toBeGreaterThan(0);
    const drawn = new Set(pictures.map(({ scene, seed }) => `${scene} ${seed}`));
    expect(drawn.size).toBeLessThanOrEqual(48);
  });
});
