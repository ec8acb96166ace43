import type { Core } from '@strapi/strapi';
import { sweepDecrees } from './sweep-decrees.ts';

const HOUR = 3_600_000;

/** Looks for forgotten scans now and every hour; returns what ends it. A look that fails is told, no more. */
export function lookAfterDecrees(strapi: Core.Strapi): () => void {
  const look = () =>
    void sweepDecrees(strapi, Date.now()).catch((error: unknown) => strapi.log.error(error));
  look();
  const timer = setInterval(look, HOUR).unref();
  return () => clearInterval(timer);
}
