import { describe, expect, it } from 'vitest';
import { cmsVariables } from '../run/simpul-processes.ts';
import { readEnvironment, variablesOf } from './environment.ts';

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

  it('reaches a server of its own by any address that it listens on', () => {
    const urlAt = (WEB_HOST: string) => readEnvironment({ WEB_HOST }).web.url;
    expect(['0.0.0.0', '::', '::1', '10.0.0.5'].map(urlAt)).toEqual([
      'http://127.0.0.1:8080',
      'http://127.0.0.1:8080',
      'http://[::1]:8080',
      'http://10.0.0.5:8080',
    ]);
  });

  it('comes to the processes whole, whether it was set in the file or for this command', () => {
    const environment = readEnvironment({
      CMS_PUBLIC_URL: 'https://cms.example.id',
      DATABASE_URL: 'postgres://here/simpul',
      NODE_EXTRA_CA_CERTS: '/etc/ssl/own.pem',
    });
    expect(variablesOf(environment)).toMatchObject({
      CMS_PUBLIC_URL: 'https://cms.example.id',
      NODE_EXTRA_CA_CERTS: '/etc/ssl/own.pem',
    });
    const secrets = { APP_KEYS: 'a', DATABASE_URL: 'postgres://elsewhere/simpul' };
    expect(cmsVariables({ environment, secrets })).toMatchObject({
      APP_KEYS: 'a',
      DATABASE_URL: 'postgres://here/simpul',
    });
  });

  it.each([
    [{ WEB_URL: 'localhost:8080' }, /^WEB_URL must be the address/],
    [{ CMS_URL: 'cms:1337' }, /^CMS_URL must be the address/],
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
