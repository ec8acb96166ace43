/** The part of Koa's context that the desk touches. */
export interface Ctx {
  state: { user: { id: number } };
  query: Record<string, unknown>;
  params: Record<string, string>;
  request: { body?: unknown; files?: Record<string, unknown> };
  status: number;
  type: string;
  body: unknown;
  set(header: string, value: string): void;
}

/** What answers at an address of the desk. */
export type Answer = (ctx: Ctx) => Promise<void>;
