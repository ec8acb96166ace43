import { protocolOf } from '../draft/protocol-of.ts';
import { array, discriminatedUnion, ObjectShape } from './objects.ts';
import { Shape, shapeOf } from './shape.ts';

class EnumShape extends Shape {
  readonly words: readonly string[];
  constructor(words: readonly string[]) {
    super(shapeOf((value) => words.includes(value as string)).read);
    this.words = words;
  }
  exclude(left: readonly string[]): EnumShape {
    return new EnumShape(this.words.filter((word) => !left.includes(word)));
  }
}

const string = (): Shape => shapeOf((value) => typeof value === 'string');
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const isTime = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** Stands in for zod on the phone: the contract's own schemas, a tenth of the weight. */
export const z = {
  string,
  number: () => shapeOf(Number.isFinite),
  boolean: () => shapeOf((value) => typeof value === 'boolean'),
  literal: (word: unknown) => shapeOf((value) => value === word),
  enum: (words: readonly string[]) => new EnumShape(words),
  array,
  object: (fields: Record<string, Shape>) => new ObjectShape(fields, false),
  strictObject: (fields: Record<string, Shape>) => new ObjectShape(fields, true),
  discriminatedUnion,
  uuid: () => string().regex(UUID),
  url: ({ protocol }: { protocol: RegExp }) =>
    string().refine((text: string) => protocol.test(protocolOf(text)?.slice(0, -1) ?? '')),
  iso: {
    date: () => string().regex(DAY).refine(isTime),
    datetime: () => string().regex(INSTANT).refine(isTime),
  },
};
