import { invitationRefusals, refusalReasons } from '@simpul/domain';
import { describe, expect, it } from 'vitest';
import { AuthoringErrorSchema, authoringErrorCodes, authoringErrorStatus } from './errors.ts';

describe('an answer that is not a success', () => {
  it('has a code and a sentence, and nothing else', () => {
    const answer = { error: { code: 'wrong-state', message: 'Berita ini sudah ditarik.' } };
    expect(AuthoringErrorSchema.parse(answer)).toEqual(answer);
    for (const bad of [
      { error: { code: 'entah', message: 'x' } },
      { error: { code: 'role', message: '' } },
      { error: { code: 'role' } },
      { error: { code: 'role', message: 'x', stack: 'x' } },
      { error: { code: 'role', message: 'x' }, data: null },
      {},
    ]) {
      expect(AuthoringErrorSchema.safeParse(bad).success).toBe(false);
    }
  });

  it('can say every reason of the rules', () => {
    const codes: readonly string[] = authoringErrorCodes;
    for (const reason of [...refusalReasons, ...invitationRefusals])
      expect(codes).toContain(reason);
  });

  it('has each code once, with a status that says it is no success', () => {
    expect(new Set(authoringErrorCodes).size).toBe(authoringErrorCodes.length);
    for (const code of authoringErrorCodes) {
      expect(authoringErrorStatus[code]).toBeGreaterThanOrEqual(400);
      expect(authoringErrorStatus[code]).toBeLessThan(600);
    }
  });
});
