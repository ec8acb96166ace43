import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const least = {
  SIMPUL_VAR: '/srv/simpul',
  CMS_URL: 'http://127.0.0.1:1337/',
  PUBLICATION_TOKEN: 't',
};

describe('settings of the publisher', () => {
  it('stand on a desk with nothing but folder, CMS and token', () => {
    const settings = readSettings({ ...least, PUBLIC_PORT: '8080', KIM_DOMAIN: '' });
    expect(settings).toMatchObject({
      cms: 'http://127.0.0.1:1337',
      address: { scheme: 'http', domain: 'localhost', port: 8080 },
    });
  });

  it('name every wrong value in a sentence of its own', () => {
    const wrong = {
      ...least,
      CMS_URL: 'cms',
      PUBLIC_PORT: '0',
      KIM_DOMAIN: 'KIM',
      PUBLICATION_TOKEN: '',
    };
    expect(() => readSettings(wrong)).toThrow(
      /CMS_URL must[^\n]+\nPUBLICATION_TOKEN must[^\n]+\nKIM_DOMAIN must[^\n]+\nPUBLIC_PORT must[^\n]+$/,
    );
  });
});
