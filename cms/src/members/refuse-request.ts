import { authoringErrorStatus, type AuthoringErrorCode } from '@simpul/contract';
import type { Decision } from '@simpul/domain';
import { authoringRefusals } from '../words/authoring-refusals.ts';

interface Particulars {
  /** A sentence that says more than the one of the code. */
  message?: string;
  /** What stands in the answer beside the error. */
  beside?: object;
}

/** A refusal that the authoring API answers with the status and sentence of its code. */
export class RequestRefusal extends Error {
  readonly code: AuthoringErrorCode;
  readonly status: number;
  readonly beside: object;

  constructor(code: AuthoringErrorCode, { message, beside = {} }: Particulars = {}) {
    super(message ?? authoringRefusals[code]);
    this.code = code;
    this.status = authoringErrorStatus[code];
    this.beside = beside;
  }
}

export function refuseRequest(code: AuthoringErrorCode, particulars?: Particulars): never {
  throw new RequestRefusal(code, particulars);
}

/** Goes on only when the rule allows it. */
export function mustBeAllowed(decision: Decision): void {
  if (!decision.allowed) refuseRequest(decision.reason);
}
