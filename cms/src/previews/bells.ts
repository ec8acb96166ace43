import { PREVIEW_LEASE_MS } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { createDoorbell, type Doorbell } from '../publication/doorbell.ts';
import { orderRows } from './order-row.ts';

/** Another process may write the same database: look for what it wrote this often. */
const LOOK_MS = 1000;

interface Bells {
  /** Rung when a preview is asked for: the publisher waits for it. */
  asked: Doorbell;
  /** Rung when something became of the preview with this key: who asked for it waits. */
  settled: Map<string, Doorbell>;
}

const all = new WeakMap<Core.Strapi, Bells>();

/** Database condition: orders that no publisher has at the moment. */
export const untold = (now: number) => ({
  settledAt: null,
  expiresAt: { $gt: new Date(now).toISOString() },
  $or: [{ toldAt: null }, { toldAt: { $lt: new Date(now - PREVIEW_LEASE_MS).toISOString() } }],
});

/** The bells of this CMS, made at first use. */
export function bellsOf(strapi: Core.Strapi): Bells {
  const bells = all.get(strapi) ?? {
    asked: createDoorbell(() => orderRows(strapi).count({ where: untold(Date.now()) }), LOOK_MS),
    settled: new Map(),
  };
  all.set(strapi, bells);
  return bells;
}

/** The bell for one preview; `drop` it when nobody waits any more. */
export function settledBell(
  strapi: Core.Strapi,
  key: string,
): { bell: Doorbell; drop: () => void } {
  const { settled } = bellsOf(strapi);
  const count = () => orderRows(strapi).count({ where: { key, settledAt: { $notNull: true } } });
  const bell = settled.get(key) ?? createDoorbell(count, LOOK_MS);
  settled.set(key, bell);
  return { bell, drop: () => settled.delete(key) };
}

/** Answers everybody who waits. */
export function closePreviewBells(strapi: Core.Strapi): void {
  const { asked, settled } = bellsOf(strapi);
  for (const bell of [asked, ...settled.values()]) bell.close();
}
