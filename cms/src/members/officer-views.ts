import type { KimStatus, MemberRole, TimeZone } from '@simpul/domain';

/** A KIM in the list of those whose members an officer looks after. */
export interface KimLine {
  id: string;
  name: string;
  place: string;
  status: KimStatus;
  /** How many can sign in, and how many invitations wait to be accepted. */
  writers: number;
  open: number;
}

/** Who writes for one KIM, and who was asked to. Instants are ISO texts. */
export interface KimPeople {
  /** Null for a KIM that is out of reach or does not exist. */
  kim: { id: string; name: string; place: string; status: KimStatus; mayInvite: boolean } | null;
  /** Zone in which the panel tells times. */
  zone: TimeZone;
  members: {
    id: string;
    name: string;
    role: MemberRole;
    disabled: boolean;
    since: string;
    /** Devices on which they are signed in; the latest seen first. */
    devices: { name: string; since: string; lastSeenAt: string }[];
  }[];
  invitations: { id: string; name: string; role: MemberRole; expiresAt: string }[];
}
