import { readVariables } from '@simpul/contract';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { storeIn, storeVariables } from './settings.ts';

const read = (variables: Record<string, string>) =>
  storeIn(readVariables(z.object(storeVariables), variables));

const WHOLE = {
  S3_ENDPOINT: 'https://s3.example.go.id/',
  S3_BUCKET: 'kim-kalteng',
  S3_ACCESS_KEY_ID: 'simpul',
  S3_SECRET_ACCESS_KEY: 'never told',
};

describe('the settings of a store', () => {
  it('name none, a bucket or a folder', () => {
    expect(read({})).toBeNull();
    expect(read({ S3_REGION: 'jakarta-1' })).toBeNull();
    expect(read(WHOLE)?.place).toBe('https://s3.example.go.id/kim-kalteng');
    expect(read({ STORE_FOLDER: '/mnt/simpul' })?.place).toBe('/mnt/simpul');
  });

  it.each([
    ['S3_ENDPOINT', 's3.example.go.id', 'S3_ENDPOINT must be the address of the object store'],
    ['S3_REGION', 'Asia Pacific', 'S3_REGION must be the name of a region'],
    ['S3_BUCKET', 'KIM_Kalteng', 'S3_BUCKET must be the name of a bucket'],
    ['STORE_FOLDER', 'simpul', 'STORE_FOLDER must be the whole path of a folder'],
  ])('refuse a wrong %s with one sentence', (name, value, sentence) => {
    const wrong = (): unknown => read({ ...WHOLE, [name]: value });
    expect(wrong).toThrow(sentence);
    expect(wrong).not.toThrow('\n');
  });

  it.each(Object.keys(WHOLE))('say that %s is missing, and tell no secret', (name) => {
    const lacking = Object.fromEntries(Object.entries(WHOLE).filter(([key]) => key !== name));
    expect(() => read(lacking)).toThrow(`${name} is missing`);
    expect(() => read(lacking)).not.toThrow('never told');
  });

  it('refuse two stores at once', () => {
    expect(() => read({ ...WHOLE, STORE_FOLDER: '/mnt/simpul' })).toThrow('name two stores');
  });
});
