import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { choices } from './choices.ts';
import { panelWords } from './index.ts';

interface Schema {
  pluginOptions?: { 'content-manager'?: { visible: boolean } };
  attributes: Record<string, { type: string; enum?: string[] }>;
}

const src = path.join(__dirname, '../..');
const schemas = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('schema.json') || /components\/.*\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(path.join(src, file), 'utf8')) as Schema)
  .filter((schema) => schema.pluginOptions?.['content-manager']?.visible !== false);

describe('the words of the panel', () => {
  it('name every value of every choice that officers see', () => {
    const values = schemas.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((attribute) => attribute.enum ?? []),
    );
    expect(values.filter((value) => !choices[value])).toEqual([]);
    expect(values.length).toBeGreaterThan(40);
  });

  it('leave none empty', () => {
    expect(Object.entries(panelWords).filter(([, word]) => word.trim() === '')).toEqual([]);
  });
});
