import type { IncomingMessage, ServerResponse } from 'node:http';

/** The part of Koa's context that the publication API touches. */
export interface Ctx {
  query: Record<string, unknown>;
  params: Record<string, unknown>;
  req: IncomingMessage;
  res: ServerResponse;
  request: { body?: unknown };
  status: number;
  type: string;
  body: unknown;
  set(header: string, value: string): void;
  unauthorized(sentence: string): void;
}
