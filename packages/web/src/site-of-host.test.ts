import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteOfHost } from './site-of-host.ts';

const domain = 'kim.example.go.id';

describe('siteOfHost', () => {
  it.each([
    ['kim.example.go.id', 'portal'],
    ['KIM.Example.go.id:8080', 'portal'],
    ['kim.example.go.id.', 'portal'],
    ['tangkiling.kim.example.go.id', 'tangkiling'],
    ['TANGKILING.kim.example.go.id:443', 'tangkiling'],
  ])('%s is the site %s', (host, site) => {
    expect(siteOfHost(host, domain)).toBe(site);
  });

  it.each([
    undefined,
    '',
    'example.go.id',
    'evil.com',
    'kim.example.go.id.evil.com',
    'a.b.kim.example.go.id',
    '../etc.kim.example.go.id',
    'xn--80ak6aa92e.kim.example.go.id',
    'admin.kim.example.go.id',
    'portal.kim.example.go.id',
    '_shared.kim.example.go.id',
    'tangkiling.kim.example.go.id:http',
    'tangkiling.kim.example.go.id/..',
    '-a.kim.example.go.id',
    'tangkiling%00.kim.example.go.id',
  ])('%s is not ours', (host) => {
    expect(siteOfHost(host, domain)).toBeNull();
  });

  it('never answers anything but a plain label', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const site = siteOfHost(`${text}.${domain}`, domain);
        expect(site === null || /^[a-z0-9-]{3,40}$/.test(site)).toBe(true);
      }),
    );
  });
});
