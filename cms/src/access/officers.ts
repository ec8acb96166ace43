import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rowsOf } from '../database/rows.ts';
import { stockService } from '../database/stock-services.ts';
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
  const users = stockService(strapi, 'admin::user');
  if (await users.exists({ email })) {
    throw new errors.ValidationError(`There is already an officer with the e-mail ${email}.`);
  }
  const code = officer.role === 'province' ? SUPER_ADMIN : regencyRole.code;
  const role = await stockService(strapi, 'admin::role').findOne({ code });
  if (!role) throw new errors.NotFoundError(`The role ${code} does not exist; boot the CMS once.`);
  const region = await rowsOf<{ name: string }>(strapi, 'api::region.region').findOne({
    select: ['name'],
    where: { code: officer.region },
  });
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
  const user = await rowsOf<{ id: number }>(strapi, 'admin::user').findOne({ where: { email } });
  if (!user) throw new errors.NotFoundError(`There is no officer with the e-mail ${email}.`);
  const password = newPassword();
  const open = { password, isActive: true, blocked: false };
  await stockService(strapi, 'admin::user').updateById(user.id, open);
  await strapi.sessionManager('admin').invalidateRefreshToken(String(user.id));
  return password;
}
