import type { AnnouncementRow, EventRow } from '../../publication/project/rows.ts';
import { namesNobody } from './audience.ts';
import type { PublishableRule } from './rule.ts';

export const belongsToKim: PublishableRule<{ kim: unknown }> = ({ kim }) =>
  kim ? null : { reason: 'kim-missing', field: 'kim' };

export const hasIssuer: PublishableRule<AnnouncementRow> = ({ issuer }) =>
  issuer ? null : { reason: 'issuer-missing', field: 'issuer' };

/** An event is either a KIM's own or an officer's with an audience: exactly one of the two. */
export const eventHasOneOwner: PublishableRule<EventRow> = ({ kim, audience }) => {
  const shared = !namesNobody(audience);
  if (kim && shared) return { reason: 'event-owner-unclear', field: 'audience' };
  return kim || shared ? null : { reason: 'event-owner-missing', field: 'kim' };
};
