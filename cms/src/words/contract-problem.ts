import type { z } from 'zod';
import type { PublishedType } from '../publication/published-state.ts';
import { labelOf } from './labels.ts';

/** How a value must look, by the format that the contract asks for. */
const formats: Record<string, string> = {
  url: 'Isi dengan alamat web lengkap yang diawali https://.',
  email: 'Isi dengan alamat surel, misalnya nama@contoh.id.',
  date: 'Isi dengan tanggal.',
};

/** The field of the form and the sentence for the first place where a document breaks the contract. */
export function contractProblem(
  type: PublishedType,
  issue: z.core.$ZodIssue,
): { field: string; message: string } {
  const field = String(issue.path[0] ?? '');
  const format = 'format' in issue ? formats[issue.format] : undefined;
  const advice = format ?? 'Periksa lagi, lalu simpan.';
  return { field, message: `Isian "${labelOf(type, field)}" belum benar. ${advice}` };
}
