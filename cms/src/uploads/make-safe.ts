import { createHash } from 'node:crypto';
import { makeMaster, photoLimits } from '@simpul/media';
import type { Reason } from '../words/refusals.ts';

/** A file that may be stored: a master that we encoded ourselves, or a PDF without commands. */
export interface SafeFile {
  bytes: Buffer;
  /** First 32 hex digits of the SHA-256 of `bytes`; with `ext` the name under which it is stored. */
  hash: string;
  ext: '.jpg' | '.pdf';
  mime: 'image/jpeg' | 'application/pdf';
  width: number | null;
  height: number | null;
}

export type SafeResult = { ok: true; file: SafeFile } | { ok: false; reason: Reason };

/** Makes an uploaded file safe to store, or says why it cannot be. Looks at its bytes alone. */
export async function makeSafe(bytes: Buffer): Promise<SafeResult> {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return checkPdf(bytes);
  const made = await makeMaster(bytes);
  if (!made.ok) return { ok: false, reason: `photo-${made.reason}` };
  const { hash, width, height, mime } = made.master;
  return { ok: true, file: { bytes: made.master.bytes, hash, ext: '.jpg', mime, width, height } };
}

/**
 * Names of PDF actions that run by themselves (ISO 32000-1, 12.6.4). A cheap look at what is not
 * compressed: it stops the plain cases, and readers open PDF in their own sandbox.
 */
const COMMANDS = /\/(?:JavaScript\b|Launch\b|JS\s*(?:[(<]|\d+ \d+ R))/;

function checkPdf(bytes: Buffer): SafeResult {
  if (bytes.length > photoLimits.bytes) return { ok: false, reason: 'photo-too-large' };
  if (COMMANDS.test(bytes.toString('latin1'))) return { ok: false, reason: 'pdf-unsafe' };
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return {
    ok: true,
    file: { bytes, hash, ext: '.pdf', mime: 'application/pdf', width: null, height: null },
  };
}
