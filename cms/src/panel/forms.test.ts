import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parts } from '../words/fields/parts.ts';
import { fieldWords } from '../words/labels.ts';
import { forms, partForms } from './forms.ts';

interface Schema {
  attributes: Record<string, { visible?: boolean; writable?: boolean }>;
}
const read = (file: string) =>
  JSON.parse(readFileSync(path.join(__dirname, '..', file), 'utf8')) as Schema;

const all = [
  ...Object.entries(forms).map(([type, form]) => ({
    name: type,
    schema: read(`api/${type}/content-types/${type}/schema.json`),
    form,
    words: fieldWords[type as keyof typeof fieldWords],
  })),
  ...Object.entries(partForms).map(([part, form]) => ({
    name: `part.${part}`,
    schema: read(`components/part/${part}.json`),
    form,
    words: parts[part as keyof typeof parts],
  })),
];

describe('the forms of the panel', () => {
  it.each(all)(
    '$name: every field has an Indonesian label, and no label stands alone',
    ({ schema, words }) => {
      expect(Object.keys(words).sort()).toEqual(Object.keys(schema.attributes).sort());
    },
  );

  it.each(all)(
    '$name: every field that officers may write stands in one row',
    ({ schema, form }) => {
      const writable = Object.entries(schema.attributes)
        .filter(([, { visible, writable }]) => visible !== false && writable !== false)
        .map(([field]) => field);
      expect(form.rows.flat().sort()).toEqual(writable.sort());
    },
  );

  it.each(all)('$name: rows divide the width evenly', ({ form }) => {
    for (const row of form.rows) expect([1, 2, 3]).toContain(row.length);
  });
});
