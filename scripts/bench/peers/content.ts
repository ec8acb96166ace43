import type { KimContent, Network } from '@simpul/contract';
import { photoPath, reaches } from '@simpul/domain';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One page of a site in the words of the peers: a Markdown file with front matter. */
interface Item {
  section: 'berita' | 'pengumuman' | 'agenda' | 'galeri';
  slug: string;
  title: string;
  summary: string;
  body: string;
  date: string;
  category: string | null;
  pictures: string[];
}

/**
 * Writes the same content that the publisher had as the folder of Markdown files that Hugo and Eleventy
 * read: `<section>/<slug>.md`. Answers the name of the KIM.
 */
export function writeMarkdown(content: string, slug: string, folder: string): string {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(content, file), 'utf8'));
  const network = read('network.json') as Network;
  const kim = read(`kims/${slug}.json`) as KimContent;
  const entry = network.kims.find((one) => one.slug === slug)!;
  for (const item of itemsOf(network, kim)) {
    const { section, body, category, ...front } = item;
    // Hugo reads topics from its taxonomy, Eleventy from tags.
    const topics = category === null ? {} : { topik: [category], tags: [category] };
    const file = join(folder, section, `${item.slug}.md`);
    mkdirSync(dirname(file), { recursive: true });
    // JSON is YAML: one front matter for both.
    writeFileSync(
      file,
      `---\n${JSON.stringify({ ...front, ...topics, section, kim: slug })}\n---\n\n${body}\n`,
    );
  }
  return entry.name;

  function itemsOf({ announcements, sharedEvents }: Network, own: KimContent): Item[] {
    const addressee = { slug, region: entry.region, kind: entry.kind, id: entry.id };
    const here = announcements.filter(({ audience }) => reaches(audience, addressee));
    const shared = sharedEvents.filter(({ audience }) => reaches(audience, addressee));
    const common = (item: KimContent['posts'][number] | Network['announcements'][number]) => ({
      slug: item.slug,
      title: item.title,
      summary: item.summary ?? '',
      body: item.body,
      date: item.publishedAt,
    });
    return [
      ...own.posts.map((post) => ({
        ...common(post),
        section: 'berita' as const,
        category: post.category,
        pictures: post.cover ? [photoPath(post.cover.hash, 800)] : [],
      })),
      ...here.map((announcement) => ({
        ...common(announcement),
        section: 'pengumuman' as const,
        category: null,
        pictures: announcement.picture ? [photoPath(announcement.picture.hash, 800)] : [],
      })),
      ...[...own.events, ...shared].map((event) => ({
        section: 'agenda' as const,
        slug: event.slug,
        title: event.title,
        summary: event.summary ?? '',
        body: event.body,
        date: event.publishedAt,
        category: null,
        pictures: [],
      })),
      ...own.galleries.map((gallery) => ({
        section: 'galeri' as const,
        slug: gallery.slug,
        title: gallery.title,
        summary: gallery.summary ?? '',
        body: gallery.body,
        date: gallery.publishedAt,
        category: null,
        pictures: gallery.photos.map(({ hash }) => photoPath(hash, 800)),
      })),
    ];
  }
}
