import type { PublishedType } from '../publication/published-state.ts';
import { announcement } from './fields/announcement.ts';
import { event } from './fields/event.ts';
import { gallery } from './fields/gallery.ts';
import { kim } from './fields/kim.ts';
import { agency, region, setting } from './fields/network.ts';
import { post } from './fields/post.ts';
import type { Words } from './fields/word.ts';

/** The words of every form, by content type. */
export const fieldWords: Record<PublishedType, Words> = {
  announcement,
  post,
  gallery,
  event,
  kim,
  region,
  agency,
  setting,
};

/** Contract fields that the form calls otherwise. */
const formNames: Record<string, string> = { publishedAt: 'issuedAt', status: 'kimStatus' };

/** What officers call a field; the field's own name when the form does not have it. */
export function labelOf(type: PublishedType, contractField: string): string {
  const field = formNames[contractField] ?? contractField;
  return fieldWords[type][field]?.label ?? field;
}
