import type { BootedCms } from '@simpul/cms/boot';
import type { MemberRole } from '@simpul/domain';

/** What a member-to-be is sent. */
export interface Invitation {
  kim: string;
  name: string;
  /** Opens Tulis, once, for 72 hours. */
  link: string;
}

/** Invites somebody to write for the KIM with this slug, in the name of an officer of the province. */
export async function inviteMember(
  cms: BootedCms,
  { kim: slug, name, role }: { kim: string; name: string; role: MemberRole },
): Promise<Invitation> {
  const kim = (await cms.strapi.db.query('api::kim.kim').findOne({ where: { slug } })) as {
    documentId: string;
    name: string;
  } | null;
  if (!kim) throw new Error(`There is no KIM "${slug}".`);
  const post = (await cms.strapi.db.query('api::officer.officer-post').findOne({
    where: { role: 'province', officer: { isActive: true } },
    populate: { officer: true },
    orderBy: { id: 'asc' },
  })) as { region: string; officer: { id: number } } | null;
  if (!post) throw new Error('There is no officer of the province who could invite.');
  const officer = {
    kind: 'officer',
    role: 'province',
    id: `officer:${post.officer.id}`,
    region: post.region,
    disabled: false,
  } as const;
  const { link } = await cms.inviteMember(officer, { kim: kim.documentId, role, name });
  return { kim: kim.name, name, link };
}
