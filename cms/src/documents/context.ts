import type { Core } from '@strapi/strapi';

/** What a document middleware is told: the part of Strapi's context that our rules use. */
export interface DocumentContext {
  uid: string;
  action: string;
  params: {
    documentId?: string;
    status?: string;
    data?: Record<string, unknown>;
    filters?: object;
  };
}

type Next = () => Promise<unknown>;

/** A rule that stands around every action on a document. */
export type DocumentRule = (
  strapi: Core.Strapi,
) => (context: DocumentContext, next: Next) => Promise<unknown>;

const WRITES = new Set([
  'create',
  'update',
  'delete',
  'publish',
  'unpublish',
  'discardDraft',
  'clone',
]);

export const isWrite = ({ action }: DocumentContext): boolean => WRITES.has(action);

/** Does this action leave behind a document whose content may differ from before? */
export const isSave = (context: DocumentContext): boolean =>
  isWrite(context) && context.action !== 'delete' && context.action !== 'unpublish';

/** Does this action make a version of the document live? */
export const isPublication = ({ action, params }: DocumentContext): boolean =>
  action === 'publish' || (action !== 'delete' && params.status === 'published');

/** The document that existed before this action, or null when it makes a new one. */
export const targetOf = ({ action, params }: DocumentContext): string | null =>
  action === 'create' || action === 'clone' ? null : (params.documentId ?? null);

/** The document that the action left, from its result; null when there was nothing to act on. */
export function resultOf(context: DocumentContext, result: unknown): string | null {
  const target = targetOf(context);
  if (target !== null) return target;
  if (typeof result !== 'object' || result === null || !('documentId' in result)) return null;
  return typeof result.documentId === 'string' ? result.documentId : null;
}
