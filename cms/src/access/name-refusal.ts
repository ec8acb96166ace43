import { z } from 'zod';
import { fieldRefusals, stockRefusals, type StockReason } from '../words/stock-refusals.ts';

const PathSchema = z.array(z.union([z.string(), z.number()]));
const FieldErrorSchema = z.object({ path: PathSchema, message: z.string() });
const ListedSchema = z.object({ errors: z.array(FieldErrorSchema) });
const ByFieldSchema = z.record(z.string(), z.array(z.string()));
const RefusedSchema = z.object({
  error: z.object({ name: z.string(), message: z.string().nullish(), details: z.unknown() }),
});
const NamedSchema = z.object({ error: z.object({ details: z.object({ reason: z.string() }) }) });

/** What Strapi says in English where the status does not tell enough. */
const BY_MESSAGE: Readonly<Record<string, StockReason>> = {
  'Invalid credentials': 'credentials-wrong',
  'User not active': 'account-closed',
};
const BY_STATUS: Readonly<Record<number, StockReason>> = {
  401: 'signed-out',
  403: 'role',
  404: 'not-found',
  405: 'method-unknown',
  413: 'too-large',
  415: 'wrong-content-type',
  429: 'too-often',
};

interface Refusal {
  data: null;
  error: { status: number; name: string; message: string; details: object };
}

/**
 * A refusal of Strapi’s own, with a reason and in our words; null for one of ours, which has both. Tells
 * fields by name and never what was sent.
 */
export function nameRefusal(status: number, body: unknown): Refusal | null {
  if (NamedSchema.safeParse(body).success) return null;
  const { name, message, details } = RefusedSchema.safeParse(body).data?.error ?? {
    ...{ name: 'Error', message: '', details: null },
  };
  const errors = fieldsOf(details).map(({ path, message: said }) => ({
    ...{ path, name },
    message: /unique|taken/i.test(said) ? fieldRefusals.taken : fieldRefusals.wrong,
  }));
  const reason =
    BY_MESSAGE[message ?? ''] ??
    BY_STATUS[status] ??
    (status >= 500 ? 'internal' : errors.length > 0 ? 'field-not-valid' : 'not-valid');
  return {
    data: null,
    error: { status, name, message: stockRefusals[reason], details: { reason, errors } },
  };
}

/** The fields that Strapi names, in either of the shapes in which it does. */
function fieldsOf(details: unknown): z.output<typeof FieldErrorSchema>[] {
  const listed = ListedSchema.safeParse(details);
  if (listed.success) return listed.data.errors.filter(({ path }) => path.length > 0);
  const byField = ByFieldSchema.safeParse(details).data ?? {};
  return Object.entries(byField).map(([field, said]) => ({
    ...{ path: [field], message: said.join(' ') },
  }));
}
