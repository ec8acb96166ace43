import { describe, expect, it } from 'vitest';
import { fieldRefusals, stockRefusals } from '../words/stock-refusals.ts';
import { nameRefusal } from './name-refusal.ts';

const stock = (name: string, message: string | null, details: unknown = {}) => ({
  data: null,
  error: { status: 400, name, message, details },
});

describe('a refusal of Strapi', () => {
  it.each([
    [400, stock('ApplicationError', 'Invalid credentials'), 'credentials-wrong'],
    [400, stock('ApplicationError', 'User not active'), 'account-closed'],
    [400, stock('ValidationError', 'Invalid key publishedAt'), 'not-valid'],
    [401, stock('UnauthorizedError', 'Missing or invalid credentials'), 'signed-out'],
    [403, stock('ForbiddenError', 'Forbidden'), 'role'],
    [404, stock('NotFoundError', null), 'not-found'],
    [405, 'Method Not Allowed', 'method-unknown'],
    [413, stock('PayloadTooLargeError', 'request entity too large'), 'too-large'],
    [500, stock('InternalServerError', 'Internal Server Error'), 'internal'],
  ] as const)('with status %i gets the reason and the sentence', (status, body, reason) => {
    const { error } = nameRefusal(status, body)!;
    expect(error).toMatchObject({ status, message: stockRefusals[reason], details: { reason } });
  });

  it('names the fields, and never what was sent', () => {
    const errors = [
      { path: ['slug'], message: 'This attribute must be unique', value: 'rahasia' },
      { path: ['contacts', 0, 'label'], message: 'must be a string', value: 'rahasia' },
    ];
    const { error } = nameRefusal(400, stock('ValidationError', '2 errors', { errors }))!;
    expect(error.message).toBe(stockRefusals['field-not-valid']);
    expect(error.details).toEqual({
      reason: 'field-not-valid',
      errors: [
        { path: ['slug'], name: 'ValidationError', message: fieldRefusals.taken },
        { path: ['contacts', 0, 'label'], name: 'ValidationError', message: fieldRefusals.wrong },
      ],
    });
  });

  it('names them in the shape of the profile too', () => {
    const details = { currentPassword: ['Invalid credentials'] };
    const { error } = nameRefusal(400, stock('ValidationError', 'ValidationError', details))!;
    expect(error.details).toMatchObject({ errors: [{ path: ['currentPassword'] }] });
  });

  it('that is ours already stays as it is', () => {
    expect(
      nameRefusal(403, stock('PolicyError', 'Kalimat kami.', { reason: 'outside' })),
    ).toBeNull();
  });
});
