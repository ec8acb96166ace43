import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  AgencySchema,
  AnnouncementSchema,
  AttachmentSchema,
  AudienceSchema,
  ContactSchema,
  CorrectionSchema,
  EventSchema,
  GallerySchema,
  KimEntrySchema,
  PhotoSchema,
  PostSchema,
  ProfileSchema,
  RegionSchema,
  SettingSchema,
  SharedEventSchema,
} from '@simpul/contract';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

interface Attribute {
  type: string;
  enum?: string[];
  repeatable?: boolean;
  component?: string;
  relation?: string;
  target?: string;
}
interface Pair {
  /** Where the editing truth stands. */
  file: string;
  /** The publishing truths that its documents must be able to produce. */
  contract: z.ZodObject[];
  /** Contract fields that are called otherwise in the form. */
  renamed?: Record<string, string>;
  /** Contract fields that Strapi or the export adds. */
  added?: string[];
  /** Fields of the form that never leave: every other one must be in the contract. */
  kept?: string[];
}

const type = (name: string) => `api/${name}/content-types/${name}/schema.json`;
const part = (name: string) => `components/part/${name}.json`;
const item = { renamed: { publishedAt: 'issuedAt' }, added: ['id', 'updatedAt'] };
const withdrawal = ['withdrawnAt', 'withdrawnReason'];
const review = ['state', 'reviewNote', 'returnedAt', 'writer', 'sentAs'];

const pairs: Pair[] = [
  { file: type('region'), contract: [RegionSchema], kept: ['label', 'memberMin', 'memberMax'] },
  { file: type('agency'), contract: [AgencySchema], added: ['id'] },
  {
    file: type('kim'),
    contract: [KimEntrySchema, ProfileSchema],
    renamed: { status: 'kimStatus' },
    added: ['id', 'revision'],
    kept: [
      'decreeScan',
      'kimIdNumber',
      'publishing',
      'coordinatorName',
      'coordinatorPhone',
      'notes',
    ],
  },
  { file: type('announcement'), contract: [AnnouncementSchema], ...item, kept: withdrawal },
  {
    file: type('post'),
    contract: [PostSchema],
    ...item,
    kept: ['kim', 'about', ...withdrawal, ...review],
  },
  {
    file: type('gallery'),
    contract: [GallerySchema],
    ...item,
    kept: ['kim', ...withdrawal, ...review],
  },
  {
    file: type('event'),
    contract: [EventSchema, SharedEventSchema],
    ...item,
    kept: ['kim', ...withdrawal, ...review],
  },
  { file: type('setting'), contract: [SettingSchema], kept: ['memberMin', 'memberMax'] },
  { file: part('audience'), contract: [AudienceSchema] },
  {
    file: part('photo'),
    contract: [PhotoSchema],
    renamed: { master: 'file' },
    added: ['hash', 'width', 'height'],
  },
  { file: part('attachment'), contract: [AttachmentSchema], added: ['hash', 'bytes'] },
  { file: part('correction'), contract: [CorrectionSchema] },
  { file: part('contact'), contract: [ContactSchema] },
  { file: part('member'), contract: [ProfileSchema.shape.members.element] },
];

const attributesOf = (file: string): Record<string, Attribute> => {
  const text = readFileSync(path.join(__dirname, '../src', file), 'utf8');
  return (JSON.parse(text) as { attributes: Record<string, Attribute> }).attributes;
};

const fieldsOf = ({ contract }: Pair) => contract.flatMap(({ shape }) => Object.entries(shape));

const bare = (schema: unknown): unknown =>
  schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema;

const DATE = z.iso.date().def.format;
const INSTANT = z.iso.datetime().def.format;

/** Does this attribute hold what the contract field asks for? */
function fits(attribute: Attribute, field: unknown): boolean {
  const schema = bare(field);
  if (schema instanceof z.ZodEnum) {
    return JSON.stringify(attribute.enum) === JSON.stringify(schema.options);
  }
  if (schema instanceof z.ZodArray) {
    if (attribute.type === 'customField') return true;
    return attribute.repeatable === true || attribute.relation === 'oneToMany';
  }
  if (schema instanceof z.ZodObject) return attribute.type === 'component' && !attribute.repeatable;
  if (schema instanceof z.ZodBoolean) return attribute.type === 'boolean';
  if (schema instanceof z.ZodNumber) return attribute.type === 'integer';
  const format = schema instanceof z.ZodStringFormat ? schema.def.format : undefined;
  if (format === DATE) return attribute.type === 'date';
  if (format === INSTANT) return attribute.type === 'datetime';
  return ['string', 'text', 'richtext', 'email', 'media', 'relation'].includes(attribute.type);
}

describe.each(pairs)('$file', (pair) => {
  const attributes = attributesOf(pair.file);
  const nameOf = (field: string) => pair.renamed?.[field] ?? field;

  it('can produce every field that the contract publishes', () => {
    const missing = fieldsOf(pair)
      .filter(([field]) => !pair.added?.includes(field))
      .filter(([field, schema]) => {
        const attribute = attributes[nameOf(field)];
        return !attribute || !fits(attribute, schema);
      })
      .map(([field]) => field);
    expect(missing).toEqual([]);
  });

  it('keeps to itself exactly the fields that are written down as private', () => {
    const published = new Set(fieldsOf(pair).map(([field]) => nameOf(field)));
    const kept = Object.keys(attributes).filter((field) => !published.has(field));
    expect(kept.sort()).toEqual([...(pair.kept ?? [])].sort());
  });
});

describe('the guard itself', () => {
  it('sees a word that is missing, another type and a field that is too many', () => {
    const urgency = AnnouncementSchema.shape.urgency;
    expect(fits({ type: 'enumeration', enum: ['routine', 'important'] }, urgency)).toBe(false);
    expect(fits({ type: 'string' }, AnnouncementSchema.shape.showFrom)).toBe(false);
    expect(fits({ type: 'date' }, AnnouncementSchema.shape.showFrom)).toBe(false);
    expect(fits({ type: 'component', repeatable: true }, PostSchema.shape.cover)).toBe(false);
    expect(fits({ type: 'string' }, PostSchema.shape.title)).toBe(true);
  });
});
