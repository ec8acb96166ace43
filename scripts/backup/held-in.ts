import { heldSites } from '@simpul/publisher';

/** The sites that are held; none where nobody can read which: that is no reason to be without a backup. */
export function heldIn(place: { varDir: string }): Record<string, string> {
  try {
    return heldSites(place);
  } catch {
    return {};
  }
}
