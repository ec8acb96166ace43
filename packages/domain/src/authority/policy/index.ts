import type { Rights } from '../grant.ts';
import type { ThingType } from '../thing.ts';
import { broadcastRights } from './broadcasts.ts';
import { itemRights } from './items.ts';
import { profileRights, registrationRights, statusRights } from './kim.ts';
import { mediaRights } from './media.ts';
import { agencyRights, limitsRights, regionRights, settingRights } from './network.ts';
import { invitationRights, memberRights, sessionRights } from './people.ts';
import { activityRights, auditRights, receiptRights, reviewNoteRights } from './records.ts';

/** The rights of everyone to every type of thing; judged by `docs/policy/README.md`. */
export const policy: Readonly<Record<ThingType, Rights>> = {
  post: itemRights,
  gallery: itemRights,
  event: itemRights,
  announcement: broadcastRights,
  'shared-event': broadcastRights,
  'kim-profile': profileRights,
  'kim-status': statusRights,
  'kim-registration': registrationRights,
  'review-note': reviewNoteRights,
  member: memberRights,
  invitation: invitationRights,
  session: sessionRights,
  media: mediaRights,
  receipt: receiptRights,
  activity: activityRights,
  agency: agencyRights,
  region: regionRights,
  'member-limits': limitsRights,
  setting: settingRights,
  audit: auditRights,
};
