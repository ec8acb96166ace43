import { zonedIso } from '@simpul/domain';
import { clip } from '@simpul/markup';
import type { Surround } from '../select/surroundings.ts';
import type { Head } from '../views/frame.ts';
import { cardImage, type Face } from './card-image.ts';
import { siteFace } from './face.ts';

interface HeadInput {
  path: string;
  title: string;
  description: string;
  face?: Face;
  /** Where the page is canonical, when that is not here. */
  canonical?: string;
  type?: Head['type'];
  /** ISO instants. */
  published?: string;
  modified?: string;
  jsonLd?: Head['jsonLd'];
  indexed?: boolean;
  fullTitle?: string;
}

/** The head of a page; what is not said has the value most pages have. */
export function headOf(surround: Surround, input: HeadInput): Head {
  const { timeZone } = surround.setting;
  return {
    title: input.title,
    fullTitle: input.fullTitle ?? `${input.title} · ${surround.name}`,
    description: clip(input.description, 160),
    canonical: input.canonical ?? surround.origin + input.path,
    type: input.type ?? 'website',
    image: cardImage(input.face ?? siteFace(surround), surround.origin),
    published: input.published === undefined ? null : zonedIso(input.published, timeZone),
    modified: input.modified === undefined ? null : zonedIso(input.modified, timeZone),
    jsonLd: input.jsonLd ?? [],
    indexed: input.indexed ?? true,
  };
}
