import type { Case } from './cases.ts';
import { UNKNOWN, type Made } from './things.ts';

export interface Answer {
  status: number;
  text: string;
}

const REFUSED = new Set([401, 403, 404, 405, 409]);

/** What is wrong with this answer; null when it is as the policy says. */
export function verdict(
  { line, ask, wanted }: Case,
  { secret }: Made,
  { status, text }: Answer,
): string | null {
  const said = `answered ${status} ${text.slice(0, 300)}`;
  const shows = secret !== '' && secret !== UNKNOWN && text.includes(secret);
  if (status >= 500) return said;
  if (line.otherwise === 'left out') {
    if (wanted.allowed) {
      if (status !== 200) return `should be answered: ${said}`;
      return shows || ask.isShownOnlySometimes ? null : `should be shown, ${status}`;
    }
    return shows ? `should be left out (${wanted.reason}): ${said}` : null;
  }
  // So many are tried that a KIM fills up; that there is room is asked after the right to invite.
  const isFull = text.includes('"reason":"too-many"');
  if (wanted.allowed) return status < 300 || isFull ? null : `should be allowed: ${said}`;
  // A door that takes a link or a code names what is wrong with that; a KIM that had a site stays for that.
  const names = line.asks[0] === 'accept' || text.includes('"reason":"kim-had-site"');
  if (status < 400 || !(REFUSED.has(status) || names)) {
    return `should be refused (${wanted.reason}): ${said}`;
  }
  if (shows) return `tells what it refuses: ${said}`;
  if (line.door !== 'Members' || line.asks[0] === 'accept') return null;
  const { code } = (JSON.parse(text) as { error: { code: string } }).error;
  const reason =
    line.otherwise === 'hidden' && wanted.reason !== 'signed-out' ? 'not-found' : wanted.reason;
  return code === reason ? null : `refused as ${code}, not as ${reason}`;
}
