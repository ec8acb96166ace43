import { fileOf } from '@simpul/site-model';
import { hasId, internalLinks } from './links.ts';
import { machineFault } from './well-formed.ts';

/** What a page may link to. */
export interface Surrounding {
  origin: string;
  /** Will this address stand in the release? */
  hasPage: (path: string) => boolean;
  /** Is this file of `/_astro/` or `/media/` there? */
  hasShared: (path: string) => boolean;
}

export interface Checked {
  /** What makes the release unfit, one sentence each. */
  faults: string[];
  /** Broken links that a person typed: reported, but no reason to hold a site back. */
  warnings: string[];
  /** Anchors on other pages, to be looked up when the release is complete. */
  anchors: { path: string; anchor: string; from: string }[];
}

const SHARED = /^\/(?:_astro|media)\//;

/**
 * Checks a rendered page before it may go live: it has bytes, machines can read it, and whatever it
 * links to on its own host exists. `typed` answers whether a link's raw text stands in words that
 * people wrote.
 */
export function checkPage(
  path: string,
  text: string,
  around: Surrounding,
  typed: (raw: string) => boolean,
): Checked {
  const file = fileOf(path);
  const checked: Checked = { faults: [], warnings: [], anchors: [] };
  if (text.trim() === '') {
    checked.faults.push(`${path} is empty`);
    return checked;
  }
  const fault = machineFault(file, text);
  if (fault !== null) checked.faults.push(`${path} cannot be read by machines: ${fault}`);
  const isHtml = file.endsWith('.html');
  if (!isHtml && !file.endsWith('.xml')) return checked;

  for (const link of internalLinks({ path, text, isHtml }, around.origin)) {
    const exists = SHARED.test(link.path) ? around.hasShared(link.path) : around.hasPage(link.path);
    let problem = exists ? null : `${path} links to ${link.raw}, which does not exist`;
    if (exists && link.anchor) {
      if (link.path !== path) {
        checked.anchors.push({ path: link.path, anchor: link.anchor, from: path });
      } else if (!hasId(text, link.anchor)) {
        problem = `${path} links to its part #${link.anchor}, which does not exist`;
      }
    }
    if (problem === null) continue;
    (link.isTyped || typed(link.raw) ? checked.warnings : checked.faults).push(problem);
  }
  return checked;
}
