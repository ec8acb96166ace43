import type { z } from 'zod';
import { refuseRequest } from '../members/refuse-request.ts';

/** What was sent, when it has exactly the shape that is asked for. */
export function readAs<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> {
  const read = schema.safeParse(sent ?? {});
  return read.success ? read.data : refuseRequest('not-valid');
}
