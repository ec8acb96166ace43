import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { isSave, type DocumentRule } from './context.ts';
import { refuse } from './refuse.ts';

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  component?: string;
}

const IdSchema = z.union([z.string().min(1), z.int()]);
const NamedSchema = z.union([
  IdSchema,
  z.looseObject({ documentId: IdSchema }),
  z.looseObject({ id: IdSchema }),
]);
const SomeSchema = z.union([z.array(NamedSchema), NamedSchema.transform((one) => [one])]);
const ChangeSchema = z.looseObject({
  connect: SomeSchema.default([]),
  set: SomeSchema.default([]),
  disconnect: SomeSchema.default([]),
});

/**
 * What a relation names, in any of the shapes that Strapi knows. Of what it does not know it makes
 * nothing and says nothing, and of several things in the place of one it takes the first.
 */
export const checkRelations: DocumentRule = (strapi) => async (context, next) => {
  if (isSave(context) && context.params.data) check(strapi, context.uid, context.params.data);
  return next();
};

function check(strapi: Core.Strapi, uid: string, data: object): void {
  const { attributes } = strapi.getModel(uid as UID.Schema);
  for (const [field, value] of Object.entries(data)) {
    const attribute = (attributes as Record<string, Attribute>)[field];
    if (!attribute || value === null || value === undefined) continue;
    const { type, target, component } = attribute;
    if (type === 'component') {
      for (const part of [value].flat()) {
        if (typeof part === 'object' && part !== null) check(strapi, component!, part as object);
      }
    }
    // Accounts of the panel are stamped by Strapi itself.
    if (type !== 'relation' || !target?.startsWith('api::')) continue;
    const most = attribute.relation?.endsWith('ToMany') ? Infinity : 1;
    if (!names(value, most)) refuse('reference-unknown', field);
  }
}

function names(value: unknown, most: number): boolean {
  const some = SomeSchema.safeParse(value);
  if (some.success) return some.data.length <= most;
  const change = ChangeSchema.safeParse(value);
  return change.success && Math.max(change.data.connect.length, change.data.set.length) <= most;
}
