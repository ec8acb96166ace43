import { z } from 'zod';
import { authoringLimits } from './limits.ts';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

// NUL and lone surrogates cannot be stored; other control characters have no business in a text.
const STORABLE = /^[^\0-\x08\x0B\x0C\x0E-\x1F\x7F]*$/;
// `isWellFormed` came with Chrome 111; phones with Android 6 stay at 106.
const LONE_SURROGATE = /\p{Surrogate}/u;
const isStorable = (text: string): boolean => STORABLE.test(text) && !LONE_SURROGATE.test(text);

/** One line or a few, at most `most` characters; may be empty, because a draft may be unfinished. */
export const textOf = (most: number) =>
  z.string().max(most).refine(isStorable, 'holds characters that cannot be stored');

/** A text that has to say something. */
export const sayingOf = (most: number) =>
  textOf(most).refine((text) => text.trim() !== '', 'says nothing');

/** Markdown as typed. */
export const BodySchema = z
  .string()
  .refine(isStorable, 'holds characters that cannot be stored')
  .refine((text) => bytesOf(text) <= authoringLimits.bodyBytes, 'too long');
