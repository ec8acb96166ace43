import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import type { AuditVerdict } from '../src/audit/verify-audit.ts';
import type { NewOfficer } from '../src/access/officers.ts';
import type { MadeInvitation, WantedMember } from '../src/members/invite-member.ts';
import type { NewRegion } from '../src/regions/import-regions.ts';
import type { StoredFile, Upload } from '../src/uploads/store-upload.ts';
import { compileCms } from './compile-cms.mts';
import { throwawaySecrets } from './throwaway-secrets.mts';

const require = createRequire(import.meta.url);
const appDir = path.resolve(import.meta.dirname, '..');

export interface BootOptions {
  /** Folder that holds `cms/`; a fresh one under the system's temporary folder when left out. */
  folder?: string;
  /** Variables that override those of the process; secrets that are set nowhere are made up. */
  env?: Record<string, string>;
  /** Serve HTTP on 127.0.0.1 at a free port? */
  listen?: boolean;
}

export interface BootedCms {
  strapi: Core.Strapi;
  /** Origin without slash, or null when it does not listen. */
  url: string | null;
  folder: string;
  publicationToken: string;
  /** Makes an officer and returns the password. */
  createOfficer(officer: NewOfficer): Promise<string>;
  /** Gives the officer with this e-mail a new password and returns it. */
  resetPassword(login: string): Promise<string>;
  /** Walks the chain of the audit and names every entry that was changed, removed or added. */
  verifyAudit(): Promise<AuditVerdict>;
  /** Makes an invitation link for a member of a KIM, as this officer. */
  inviteMember(officer: Officer, wanted: WantedMember): Promise<MadeInvitation>;
  /** Adds the regions that are missing, in bulk; returns how many. */
  importRegions(regions: readonly NewRegion[]): Promise<number>;
  /** Stores a photo or a PDF as an officer's upload would be: made safe first, refused otherwise. */
  upload(upload: Upload): Promise<StoredFile>;
  /** Addresses of Strapi at which nobody is answered. */
  closedRoutes: readonly string[];
  stop(): Promise<void>;
}

/**
 * Boots the compiled CMS inside this process, for tests, seeding and scripts; compiles it first when
 * the sources are newer. One at a time: Strapi keeps itself in a global, and the configuration is
 * read from `process.env`, which this function sets.
 */
export async function bootCms({
  folder,
  env = {},
  listen = true,
}: BootOptions = {}): Promise<BootedCms> {
  compileCms();
  const home = folder ?? mkdtempSync(path.join(os.tmpdir(), 'simpul-cms-'));
  Object.assign(process.env, { ...throwawaySecrets(), CMS_LOG: 'warn', ...process.env, ...env });
  Object.assign(process.env, { SIMPUL_VAR: home, STRAPI_TELEMETRY_DISABLED: 'true' });
  process.env['NODE_ENV'] ??= 'production';

  const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  await strapi.load();
  // Strapi mounts its routes only in its own listen(), which cannot take a free port.
  strapi.server.mount();
  const own = loadOwn();
  const url = listen ? await listenAnywhere(strapi) : null;
  return {
    strapi,
    url,
    folder: home,
    publicationToken: process.env['PUBLICATION_TOKEN']!,
    createOfficer: (officer) => own.officers.createOfficer(strapi, officer),
    resetPassword: (login) => own.officers.resetPassword(strapi, login),
    verifyAudit: () => own.audit.verifyAudit(strapi),
    inviteMember: (officer, wanted) => own.members.inviteMember(strapi, officer, wanted),
    importRegions: (regions) => own.regions.importRegions(strapi, regions),
    upload: (upload) => own.uploads.storeUpload(strapi, upload),
    closedRoutes: own.access.routesByClass.closed,
    stop: () => stop(strapi),
  };
}

/** Our functions as the running CMS has them: compiled, and sharing its state. */
const loadOwn = () => ({
  access:
    require('../dist/src/access/route-classes.js') as typeof import('../src/access/route-classes.ts'),
  audit:
    require('../dist/src/audit/verify-audit.js') as typeof import('../src/audit/verify-audit.ts'),
  officers: require('../dist/src/access/officers.js') as typeof import('../src/access/officers.ts'),
  members:
    require('../dist/src/members/invite-member.js') as typeof import('../src/members/invite-member.ts'),
  regions:
    require('../dist/src/regions/import-regions.js') as typeof import('../src/regions/import-regions.ts'),
  uploads:
    require('../dist/src/uploads/store-upload.js') as typeof import('../src/uploads/store-upload.ts'),
});

async function listenAnywhere(strapi: Core.Strapi): Promise<string> {
  const server = strapi.server.httpServer;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Strapi's destroy() removes every listener of the process, which would cut off vitest's own channel. */
async function stop(strapi: Core.Strapi): Promise<void> {
  const removeAllListeners = process.removeAllListeners.bind(process);
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
}
