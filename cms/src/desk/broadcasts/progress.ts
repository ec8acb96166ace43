import type { Receipt } from '@simpul/contract';
import { reach, type Addressee, type Audience } from '@simpul/domain';
import type { Broadcast } from '../views.ts';

/** An announcement whose way to the sites is followed. */
export interface Sent {
  id: string;
  title: string;
  urgency: string;
  audience: Audience;
  showFrom: string | null;
  /** Revision at which it last changed. */
  revision: number;
}

type Told = Pick<Receipt, 'revision' | 'servedAt'>;
export interface Site extends Addressee {
  name: string;
}

const NAMED = 5;

/**
 * How far an announcement has come: a site serves it once its receipt is not older than the revision at
 * which the announcement last changed, nor than the moment from which it is shown.
 */
export function progressOf(
  sent: Sent,
  sites: readonly Site[],
  receipts: ReadonlyMap<string, Told>,
  now: number,
): Broadcast {
  const { id, title, urgency, audience, showFrom } = sent;
  const from = startOf(sent);
  const reached = reach(audience, sites);
  const missing = reached.filter(({ slug }) => !isServed(sent, receipts.get(slug)));
  const stateOf = (): Broadcast['state'] => {
    if (reached.length === 0) return 'nobody';
    if (from > now) return 'scheduled';
    return missing.length === 0 ? 'served' : 'spreading';
  };
  return {
    ...{ id, title, urgency, showFrom },
    state: stateOf(),
    served: reached.length - missing.length,
    reached: reached.length,
    missing: missing.slice(0, NAMED).map(({ name }) => name),
  };
}

const startOf = ({ showFrom }: Sent): number => (showFrom === null ? 0 : Date.parse(showFrom));

/** Does the site whose receipt this is serve the announcement as it stands now? */
export const isServed = (sent: Sent, told: Told | undefined): boolean =>
  told !== undefined &&
  told.revision >= sent.revision &&
  Date.parse(told.servedAt) >= startOf(sent);
