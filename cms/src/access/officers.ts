import { randomBytes } from 'node:crypto';
import { levelOf, type OfficerRole } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { nowhere } from '../audit/concern.ts';
import type { Act } from '../audit/entry.ts';
import { recordAct } from '../audit/record-act.ts';
import { whoActs } from '../audit/who-acts.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { rowsOf } from '../database/rows.ts';
import { stockService } from '../database/stock-services.ts';
import { assignPost } from './posts.ts';
import { officerRoles } from './roles.ts';

export interface NewOfficer {
  email: string;
  name: string;
  role: OfficerRole;
  /** Code of the region the officer works for: the province's, or that of a regency. */
  region: string;
}

/** Fresh, about 96 bits; shown once to whoever asked for it and kept only as Strapi's hash. */
const newPassword = (): string => randomBytes(12).toString('base64url');

/** A post in a region of the wrong level would give more, or nothing. Throws for a text that is no code. */
function checkRegion({ role, region }: NewOfficer): void {
  const level = levelOf(region);
  const fits =
    level === role || (role === 'reviewer' && level !== 'district' && level !== 'village');
  if (!fits) throw new errors.ValidationError(`${region} is no region for the role ${role}.`);
}

/** Makes an officer who can sign in to the panel, and returns the password. Refuses an e-mail in use. */
export async function createOfficer(strapi: Core.Strapi, officer: NewOfficer): Promise<string> {
  const email = officer.email.toLowerCase();
  const users = stockService(strapi, 'admin::user');
  if (await users.exists({ email })) {
    throw new errors.ValidationError(`There is already an officer with the e-mail ${email}.`);
  }
  checkRegion(officer);
  const { code, name: roleName } = officerRoles[officer.role];
  const role = await stockService(strapi, 'admin::role').findOne({ code });
  if (!role) throw new errors.NotFoundError(`The role ${code} does not exist; boot the CMS once.`);
  const region = await rowsOf<{ name: string }>(strapi, 'api::region.region').findOne({
    select: ['name'],
    where: { code: officer.region },
  });
  const password = newPassword();
  const account = {
    email,
    firstname: officer.name,
    lastname: region?.name ?? '',
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'id',
    roles: [role.id],
  };
  await strapi.db.transaction(async () => {
    const { id } = await users.create(account);
    await assignPost(strapi, id, { role: officer.role, region: officer.region });
    await recordAct(
      strapi,
      actOn(strapi, 'officer-created', email, `${roleName}, ${region?.name ?? officer.region}`),
    );
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
  await inTransaction(strapi, async () => {
    await stockService(strapi, 'admin::user').updateById(user.id, open);
    await strapi.sessionManager('admin').invalidateRefreshToken(String(user.id));
    await recordAct(strapi, actOn(strapi, 'password-reset', email, null));
  });
  return password;
}

const actOn = (
  strapi: Core.Strapi,
  action: string,
  account: string,
  title: string | null,
): Act => ({
  ...whoActs(strapi),
  ...{ action, type: 'account', title, subject: account, before: null, after: null, ...nowhere },
});
