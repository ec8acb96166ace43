import { fileOf, type Page } from '@simpul/site-model';
import { checkPage, type Surrounding } from '../check/check-page.ts';
import { hasId } from '../check/links.ts';
import type { ReleasePlan } from '../plan/plan-release.ts';
import type { Draft } from '../release/draft.ts';
import { sha256, type Entries, type Manifest } from '../release/manifest.ts';
import type { Press } from './press.ts';

/** A site that may not go live as it would be; the live release stays. */
class UnfitRelease extends Error {}

const MOST_FAULTS_TOLD = 5;

/**
 * Renders and checks the pages of the plan into the draft. Rejects with what makes the release unfit; what
 * a person mistyped is only a warning.
 */
export async function fillDraft(
  draft: Draft,
  plan: ReleasePlan<Page>,
  live: Manifest | null,
  press: Press,
): Promise<{ entries: Entries; changed: string[]; warnings: string[] }> {
  const entries: Entries = {};
  for (const path of plan.keep) entries[path] = live!.entries[path]!;
  const coming = new Set([...plan.keep, ...plan.render.map(({ page }) => page.path)]);
  const around: Surrounding = {
    origin: press.origin,
    hasPage: (path) => coming.has(path),
    hasShared: press.hasShared,
  };
  const changed: string[] = [];
  const warnings: string[] = [];
  const faults: string[] = [];
  const anchors = [];
  for (const { page, key } of plan.render) {
    const { text, view } = await press.render(page);
    const checked = checkPage(page.path, text, around, (raw) => isTyped(view, raw));
    faults.push(...checked.faults);
    warnings.push(...checked.warnings);
    anchors.push(...checked.anchors);
    const sum = sha256(text);
    entries[page.path] = { key, lane: page.lane, sha256: sum, bytes: Buffer.byteLength(text) };
    if (live?.entries[page.path]?.sha256 === sum) continue;
    draft.write(page.path, text);
    changed.push(page.path);
  }
  for (const { path, anchor, from } of anchors) {
    if (!fileOf(path).endsWith('.html') || hasId(draft.read(path), anchor)) continue;
    faults.push(`${from} links to ${path}#${anchor}, a part that does not exist`);
  }
  if (faults.length > 0) throw new UnfitRelease(faults.slice(0, MOST_FAULTS_TOLD).join('; '));
  return { entries, changed, warnings };
}

/** Does the raw text of a link stand in HTML that was made from what people typed? */
const isTyped = (view: unknown, raw: string): boolean =>
  JSON.stringify(view).includes(JSON.stringify(`href="${raw}"`).slice(1, -1));
