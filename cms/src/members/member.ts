import type {
  Accent,
  KimKind,
  KimPerson,
  KimStatus,
  Member as MemberActor,
  MemberRole,
  OwningKim,
  PersonId,
  PublishingMode,
} from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';

export const MEMBER = 'api::authoring.member';

export interface KimRow {
  documentId: string;
  name: string;
  slug: string;
  kind: KimKind;
  kimStatus: KimStatus;
  publishing: PublishingMode;
  accent: Accent;
  region: { code: string; name: string; label: string | null } | null;
}

export interface MemberRow {
  documentId: string;
  name: string;
  role: MemberRole;
  disabledAt: string | null;
  createdAt: string;
  kim: KimRow;
  account: { id: number; documentId: string; blocked: boolean };
}

const whole = { kim: { populate: { region: true } }, account: true };

/** The members for whom the condition holds, oldest first. A member without KIM or account is none. */
export async function findMembers(strapi: Core.Strapi, where: object): Promise<MemberRow[]> {
  const rows = await rowsOf<MemberRow>(strapi, MEMBER).findMany({
    where,
    populate: whole,
    orderBy: { id: 'asc' },
  });
  return rows.filter(({ kim, account }) => (kim as unknown) && (account as unknown));
}

export const membersOf = (strapi: Core.Strapi, kim: string): Promise<MemberRow[]> =>
  findMembers(strapi, { kim: { documentId: kim } });

export const personIdOf = ({ documentId }: { documentId: string }): PersonId =>
  `member:${documentId}`;

export const isDisabled = ({ disabledAt, account }: MemberRow): boolean =>
  disabledAt !== null || account.blocked;

/** What the rules need to know of a KIM; one without a region lies nowhere. */
export const owningKimOf = (kim: KimRow): OwningKim => ({
  slug: kim.slug,
  region: kim.region?.code ?? '',
  status: kim.kimStatus,
  publishing: kim.publishing,
});

/** The member as the one who asks. */
export const actorOf = (row: MemberRow): MemberActor => ({
  kind: 'member',
  role: row.role,
  id: personIdOf(row),
  kim: { slug: row.kim.slug, region: row.kim.region?.code ?? '', kind: row.kim.kind },
  disabled: isDisabled(row),
});

/** The member, a device of theirs, or an invitation to `role`, as the thing that is asked about. */
export const personThing = (
  type: KimPerson['type'],
  kim: KimRow,
  role: MemberRole,
  about: { documentId: string } | null,
): KimPerson => ({
  type,
  kim: owningKimOf(kim),
  role,
  author: about ? personIdOf(about) : null,
});
