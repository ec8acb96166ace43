import type { Core } from '@strapi/strapi';
import { createDoorbell, type Doorbell } from './doorbell.ts';
import { EVERYTHING, revisionOf } from './revisions.ts';

/** Another process may write the same database: look for its changes this often. */
const LOOK_MS = 1000;

const bells = new WeakMap<Core.Strapi, Doorbell>();

/** The doorbell of this CMS, made at first use. */
export function doorbellOf(strapi: Core.Strapi): Doorbell {
  const bell = bells.get(strapi) ?? createDoorbell(() => revisionOf(strapi, EVERYTHING), LOOK_MS);
  bells.set(strapi, bell);
  return bell;
}
