import type { IncomingMessage } from 'node:http';
import type { PersonId } from '@simpul/domain';

/** The part of Koa's context that the authoring API touches. */
export interface Ctx {
  method: string;
  path: string;
  host: string;
  query: Record<string, unknown>;
  params: Record<string, string>;
  req: IncomingMessage;
  request: { body?: unknown; files?: Record<string, ReceivedFile | ReceivedFile[]> };
  state: AuthoringState & Record<string, unknown>;
  status: number;
  body: unknown;
  set(header: string, value: string): void;
}

interface AuthoringState {
  /** Set by the edge; a request that came around it is answered by nobody. */
  atEdge?: true;
  /** Who asks, in the words of the policy; the audit reads it. */
  actor?: PersonId;
}

/** A file of a multipart request, where the body parser put it. */
interface ReceivedFile {
  filepath: string;
  originalFilename: string | null;
  size: number;
}
