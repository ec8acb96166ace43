import { describe, expect, it } from 'vitest';
import { parseEnvironment } from './parse-environment.ts';

const secrets = {
  APP_KEYS: 'a-secret-of-some-length,another-secret-of-some-length',
  API_TOKEN_SALT: 'a-secret-of-some-length',
  ADMIN_JWT_SECRET: 'a-secret-of-some-length',
  TRANSFER_TOKEN_SALT: 'a-secret-of-some-length',
  ENCRYPTION_KEY: 'a-secret-of-some-length',
  PUBLICATION_TOKEN: 'a-secret-of-some-length',
};
const parse = (more: Record<string, string> = {}) =>
  parseEnvironment({ ...secrets, ...more }, '/srv/var');

describe('parseEnvironment', () => {
  it('needs nothing but the secrets', () => {
    expect(parse()).toMatchObject({
      host: '127.0.0.1',
      port: 1337,
      url: null,
      databaseUrl: null,
      folder: '/srv/var/cms',
      appKeys: ['a-secret-of-some-length', 'another-secret-of-some-length'],
    });
  });

  it('takes a variable that is set to nothing as not set', () => {
    expect(parse({ CMS_PORT: '', DATABASE_URL: '' })).toEqual(parse());
  });

  it('lets members write beside the CMS unless Tulis has an address of its own', () => {
    expect(parse().tulisUrl).toBe('http://localhost:1337');
    expect(parse({ CMS_PUBLIC_URL: 'https://cms.example.id/' }).tulisUrl).toBe(
      'https://cms.example.id',
    );
    expect(parse({ TULIS_URL: 'https://tulis.example.id' }).tulisUrl).toBe(
      'https://tulis.example.id',
    );
  });

  it('keeps its files under SIMPUL_VAR', () => {
    expect(parse({ SIMPUL_VAR: '/data' }).folder).toBe('/data/cms');
  });

  it.each([
    ['CMS_PORT', 'abc', 'CMS_PORT must be a number'],
    ['CMS_PORT', '1.5', 'CMS_PORT must be a whole number'],
    ['CMS_PORT', '70000', 'CMS_PORT must lie between 0 and 65535'],
    ['CMS_LOG', 'loud', 'CMS_LOG must be error, warn, info or http'],
    ['CMS_PUBLIC_URL', 'cms.example', 'CMS_PUBLIC_URL must be an address like'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must be an address like postgres://'],
    ['APP_KEYS', 'short', 'APP_KEYS must have at least 16 characters'],
  ])('says in a sentence what is wrong with %s=%s', (name, value, sentence) => {
    expect(() => parse({ [name]: value })).toThrow(sentence);
  });

  it('names every missing secret at once', () => {
    const message = () => parseEnvironment({}, '/srv/var');
    for (const name of Object.keys(secrets)) expect(message).toThrow(`${name} is missing`);
  });
});
