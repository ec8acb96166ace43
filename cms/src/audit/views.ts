import type { TimeZone } from '@simpul/domain';
import type { Entry } from './entry.ts';

/** One line of the audit as an officer of the province reads it. */
export interface AuditLine extends Pick<
  Entry,
  'sequence' | 'at' | 'action' | 'type' | 'title' | 'address'
> {
  /** Who did it, by name. */
  who: string;
  /** Names of the KIM and the regency that it concerns. */
  kim: string | null;
  regency: string | null;
}

export interface AuditPage {
  zone: TimeZone;
  lines: AuditLine[];
  /** Ask with this number for the lines before these; null when there are none. */
  next: number | null;
}

interface Choice {
  value: string;
  name: string;
}

/** What can be chosen in the filters. */
export interface AuditChoices {
  actors: Choice[];
  kims: Choice[];
  regions: Choice[];
}
