import { describe, expect, it } from 'vitest';
import { sampleNetwork } from './index.ts';
import { itemsOf, ownItemsOf } from './items-of.ts';
import { tellDates } from './tell-dates.ts';
import { wordsIn } from './words-in.ts';

const NOW = Date.parse('2026-11-21T17:38:06.000Z');
const told = (text: string): string => tellDates(text, NOW, 'Asia/Jakarta');
const items = itemsOf(sampleNetwork);
const posts = sampleNetwork.kims.flatMap((kim) => kim.posts);
const allText = items.map(({ title, summary, body }) => `${title}\n${summary}\n${body}`);

describe('the texts of the sample network', () => {
  it('say the gist in at most 280 characters, dates written out', () => {
    for (const { slug, summary } of items) {
      expect(told(summary).length, slug).toBeLessThanOrEqual(280);
      expect(summary.length, slug).toBeGreaterThan(40);
    }
  });

  it('are of readable length: posts 120 to 350 words, announcements 100 to 350', () => {
    for (const { slug, body } of posts) {
      expect(wordsIn(body), slug).toBeGreaterThanOrEqual(120);
      expect(wordsIn(body), slug).toBeLessThanOrEqual(350);
    }
    for (const { slug, body } of sampleNetwork.announcements) {
      expect(wordsIn(body), slug).toBeGreaterThanOrEqual(100);
      expect(wordsIn(body), slug).toBeLessThanOrEqual(350);
    }
    for (const kim of sampleNetwork.kims) {
      const paragraphs = kim.about.split('\n\n').length;
      expect(paragraphs, kim.slug).toBeGreaterThanOrEqual(2);
      for (const { slug, body } of [...kim.galleries, ...kim.events]) {
        expect(wordsIn(body), slug).toBeGreaterThanOrEqual(25);
      }
    }
  });

  it('are all different, titles and bodies', () => {
    expect(new Set(items.map(({ body }) => body)).size).toBe(items.length);
    for (const kim of sampleNetwork.kims) {
      const titles = ownItemsOf(kim).map(({ title }) => title);
      expect(new Set(titles).size, kim.slug).toBe(titles.length);
    }
  });

  it('leave no day unwritten', () => {
    for (const text of allText) expect(told(text)).not.toMatch(/[{}]/);
  });

  it('never use filler or a title longer than the CMS takes', () => {
    for (const text of allText) expect(text).not.toMatch(/lorem|ipsum|contoh judul/i);
    for (const { title } of items) expect(title.length).toBeLessThanOrEqual(120);
  });

  it('name people by their role: the author of every post is an editorial team', () => {
    for (const { author, source } of posts) {
      expect(author).toMatch(/^Redaksi KIM /);
      expect(source.length).toBeGreaterThan(15);
    }
  });

  it('use lists, subheadings and links to official sites', () => {
    const bodies = posts.map(({ body }) => body).join('\n');
    expect(bodies).toMatch(/^## /m);
    expect(bodies).toMatch(/^- /m);
    for (const [, host] of bodies.matchAll(/\]\(https:\/\/([^/)]+)/g)) {
      expect(host).toMatch(/\.(go\.id|id)$/);
    }
  });
});
