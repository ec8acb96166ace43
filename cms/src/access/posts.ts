import type { Officer, OfficerRole } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';

/** Where an officer stands: one row per account of the panel, written when the account is made. */
interface Post {
  role: OfficerRole;
  region: string;
  officer: { id: number; isActive: boolean; blocked: boolean } | null;
}

const posts = (strapi: Core.Strapi) => rowsOf<Post>(strapi, 'api::officer.officer-post');

/** The officer behind an account of the panel; null for an account without a post. */
export async function officerOf(strapi: Core.Strapi, user: number): Promise<Officer | null> {
  const post = await posts(strapi).findOne({
    where: { officer: { id: user } },
    populate: { officer: { select: ['id', 'isActive', 'blocked'] } },
  });
  if (!post?.officer) return null;
  const { role, region, officer } = post;
  const disabled = !officer.isActive || officer.blocked === true;
  return { kind: 'officer', role, region, id: `officer:${user}`, disabled };
}

/** Name of the region for which this account of the panel stands; empty without a post. */
export async function officeOf(strapi: Core.Strapi, user: number): Promise<string> {
  if (!Number.isSafeInteger(user)) return '';
  const post = await posts(strapi).findOne({ where: { officer: { id: user } } });
  if (!post) return '';
  const where = { code: post.region };
  return (
    (await rowsOf<{ name: string }>(strapi, 'api::region.region').findOne({ where }))?.name ?? ''
  );
}

/** Accounts of the panel whose post lies in the area: they share files and unowned drafts. */
export async function peersIn(strapi: Core.Strapi, area: string): Promise<number[]> {
  const within = await posts(strapi).findMany({
    where: { $or: [{ region: area }, { region: { $startsWith: `${area}.` } }] },
    populate: { officer: { select: ['id'] } },
  });
  return within.flatMap(({ officer }) => (officer ? [officer.id] : []));
}

/** Puts an account of the panel in its post. */
export async function assignPost(
  strapi: Core.Strapi,
  user: number,
  post: { role: OfficerRole; region: string },
): Promise<void> {
  await posts(strapi).create({ data: { ...post, officer: user } });
}
