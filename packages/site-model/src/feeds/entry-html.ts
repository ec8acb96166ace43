import type { Photo } from '@simpul/contract';
import { attachmentPath, originOf, plainDate, type TimeZone } from '@simpul/domain';
import { absolutise, escapeHtml } from '@simpul/markup';
import { photoPicture } from '../parts/picture.ts';
import { markupOf } from '../parts/text.ts';
import type { Surround } from '../select/surroundings.ts';
import { fileSize } from '../words/counts.ts';
import { entryUrl, type FeedEntry } from './entry.ts';

const paragraph = (label: string, text: string): string =>
  `<p><strong>${escapeHtml(label)}</strong> ${escapeHtml(text)}</p>`;

function figure(photo: Photo, origin: string): string {
  const { sources, alt, caption, credit, width, height } = photoPicture(photo);
  const widest = sources.at(-1)!;
  const note = [caption, credit && `Foto: ${credit}`].filter(Boolean).join(' ');
  const size = `width="${widest.width}" height="${Math.round((height * widest.width) / width)}"`;
  const image = `<img src="${origin}${widest.src}" ${size} alt="${escapeHtml(alt)}">`;
  return `<figure>${image}${note ? `<figcaption>${escapeHtml(note)}</figcaption>` : ''}</figure>`;
}

const corrections = ({ item }: FeedEntry, zone: TimeZone): string[] =>
  item.corrections.map(({ at, text }) => paragraph(`Ralat, ${plainDate(at, zone)}:`, text));

const gist = ({ item }: FeedEntry): string[] =>
  item.summary ? [paragraph('Intinya:', item.summary)] : [];

function photosOf(entry: FeedEntry): Photo[] {
  switch (entry.type) {
    case 'post':
      return [
        ...(entry.item.cover ? [entry.item.cover] : []),
        ...entry.item.photos.filter(({ hash }) => hash !== entry.item.cover?.hash),
      ];
    case 'gallery':
      return entry.item.photos;
    case 'notice':
      return entry.item.picture ? [entry.item.picture] : [];
  }
}

function source(entry: FeedEntry, origin: string): string[] {
  switch (entry.type) {
    case 'post':
      return [paragraph('Sumber:', entry.item.source)];
    case 'gallery':
      return [paragraph('Sumber:', entry.kim.name)];
    case 'notice':
      return [
        ...entry.item.attachments.map(
          ({ hash, title, bytes }) =>
            `<p><a href="${origin}${attachmentPath(hash)}">${escapeHtml(title)}</a> (${fileSize(bytes)})</p>`,
        ),
        paragraph('Sumber:', entry.issuer.name),
      ];
  }
}

/**
 * The full text of an entry for feed readers, every address absolute: corrections first, then what
 * matters, pictures and text; source and licence last.
 */
export function entryHtml(entry: FeedEntry, surround: Surround): string {
  const origin =
    entry.type === 'notice' ? surround.portal : originOf(entry.kim.slug, surround.address);
  const url = entryUrl(entry, surround);
  const { setting } = surround;
  const [first, ...others] = photosOf(entry).map((photo) => figure(photo, origin));
  return [
    ...corrections(entry, setting.timeZone),
    ...gist(entry),
    ...(first ? [first] : []),
    absolutise(markupOf(entry.item.body, surround).html, origin),
    ...others,
    ...source(entry, origin),
    `<p>${escapeHtml(setting.licence)} <a href="${url}">Halaman aslinya</a>.</p>`,
  ].join('\n');
}
