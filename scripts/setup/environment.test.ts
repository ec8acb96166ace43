import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('the environment', () => {
  it('runs everything on one desk when nothing is set', () => {
    const environment = readEnvironment({});
    expect(environment.address).toEqual({ scheme: 'http', domain: 'localhost', port: 8080 });
    expect(environment.cms.port).toBe(1337);
    expect(environment.tulisUrl).toBe('http://tulis.localhost:8080');
  });

  it('has no port in public addresses behind HTTPS', () => {
    const { address } = readEnvironment({
      PUBLIC_SCHEME: 'https',
      KIM_DOMAIN: 'kim.example.go.id',
    });
    expect(address).toEqual({ scheme: 'https', domain: 'kim.example.go.id', port: null });
  });

  it('takes an empty variable as not set', () => {
    expect(readEnvironment({ WEB_PORT: '' }).web.port).toBe(8080);
  });

  it.each([
    [{ WEB_PORT: 'eighty' }, /^WEB_PORT must be a port number/],
    [{ WEB_PORT: '70000' }, /^WEB_PORT must be a port number/],
    [{ CMS_PORT: '0' }, /^CMS_PORT must be a port number/],
    [{ KIM_DOMAIN: 'https://x' }, /^KIM_DOMAIN must be a host name/],
    [{ KIM_DOMAIN: 'KIM.Example' }, /^KIM_DOMAIN must be a host name/],
    [{ PUBLIC_SCHEME: 'ftp' }, /^PUBLIC_SCHEME must be http or https/],
    [{ TULIS_URL: 'tulis' }, /^TULIS_URL must be an address/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be an address like postgres:/],
    [{ PUBLISHER_WORKERS: '0' }, /^PUBLISHER_WORKERS must be/],
  ])('says in one sentence what is wrong with %j', (variables, sentence) => {
    expect(() => readEnvironment(variables)).toThrow(sentence);
  });

  it('names every wrong value at once, a sentence each', () => {
    expect(() => readEnvironment({ WEB_PORT: 'x', CMS_PORT: 'y' })).toThrow(
      /CMS_PORT[^\n]+\nWEB_PORT[^\n]+$/,
    );
  });
});
