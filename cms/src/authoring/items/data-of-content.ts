import type { ItemContent } from '@simpul/contract';

/** The document's fields for what a member wrote. `files` gives the stored file of every photo by its hash. */
export function dataOf(content: ItemContent, files: ReadonlyMap<string, number>): object {
  const photos = content.photos.map(({ hash, alt, caption, credit }) => ({
    file: files.get(hash),
    alt,
    caption,
    credit,
  }));
  const { title, summary, body, place } = content;
  const written = { title, summary, body, place };
  switch (content.type) {
    case 'post': {
      const { category, source, author, about } = content;
      const [cover = null, ...others] = photos;
      return { ...written, category, source, author, about, cover, photos: others };
    }
    case 'gallery':
      return { ...written, photos };
    case 'event': {
      const { starts, ends, allDay, mapLink, organiser } = content;
      return { ...written, starts, ends, allDay, mapLink, organiser, picture: photos[0] ?? null };
    }
  }
}
