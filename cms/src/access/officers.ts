import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { regencyRole, SUPER_ADMIN } from './roles.ts';

export interface NewOfficer {
  email: string;
  name: string;
  role: 'province' | 'regency';
  /** Code of the region the officer works for; shown beside the name. */
  region: string;
}

/** Fresh, about 96 bits; shown once to whoever asked for it and kept only as Strapi's hash. */
const newPassword = (): string => randomBytes(12).toString('base64url');

/** Makes an officer who can sign in to the panel, and returns the password. Refuses an e-mail in use. */
export async function createOfficer(strapi: Core.Strapi, officer: NewOfficer): Promise<string> {
  const email = officer.email.toLowerCase();
  const users = strapi.service('admin::user')!;
  if (await users.exists({ email })) {
    throw new errors.ValidationError(`There is already an officer with the e-mail ${email}.`);
  }
  const code = officer.role === 'province' ? SUPER_ADMIN : regencyRole.code;
  const role: { id: number } | null = await strapi.service('admin::role')!.findOne({ code });
  if (!role) throw new errors.NotFoundError(`The role ${code} does not exist; boot the CMS once.`);
  const region: { name: string } | null = await strapi.db
    .query('api::region.region')
    .findOne({ select: ['name'], where: { code: officer.region } });
  const password = newPassword();
  await users.create({
    email,
    firstname: officer.name,
    lastname: region?.name ?? '',
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'id',
    roles: [role.id],
  });
  return password;
}

/** Gives an officer a new password, opens the account and ends its sessions. Returns the password. */
export async function resetPassword(strapi: Core.Strapi, login: string): Promise<string> {
  const email = login.toLowerCase();
  const user: { id: number } | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { email } });
  if (!user) throw new errors.NotFoundError(`There is no officer with the e-mail ${email}.`);
  const password = newPassword();
  await strapi
    .service('admin::user')!
    .updateById(user.id, { password, isActive: true, blocked: false });
  await strapi.sessionManager('admin').invalidateRefreshToken(String(user.id));
  return password;
}
