import { Shape } from './shape.ts';

type Fields = Record<string, Shape>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export class ObjectShape extends Shape {
  readonly fields: Fields;

  constructor(fields: Fields, isStrict: boolean) {
    super((value, path, issues) => {
      if (!isRecord(value)) return void issues.push({ code: 'invalid_type', path });
      const read: Record<string, unknown> = {};
      for (const [name, shape] of Object.entries(fields)) {
        if (shape.isOptional && !Object.hasOwn(value, name)) continue;
        read[name] = shape.read(value[name], [...path, name], issues);
      }
      const keys = isStrict
        ? Object.keys(value).filter((name) => !Object.hasOwn(fields, name))
        : [];
      if (keys.length > 0) issues.push({ code: 'unrecognized_keys', path, keys });
      return read;
    });
    this.fields = fields;
  }

  strict(): ObjectShape {
    return new ObjectShape(this.fields, true);
  }
}

export const array = (of: Shape): Shape =>
  new Shape((value, path, issues) => {
    if (!Array.isArray(value)) return void issues.push({ code: 'invalid_type', path });
    return value.map((one, index) => of.read(one, [...path, index], issues));
  });

/** The first of these objects whose `key` has the value's word. */
export const discriminatedUnion = (key: string, options: readonly ObjectShape[]): Shape =>
  new Shape((value, path, issues) => {
    const word = isRecord(value) ? value[key] : undefined;
    const option = options.find(({ fields }) => fields[key]!.safeParse(word).success);
    if (!option) return void issues.push({ code: 'invalid_union', path });
    return option.read(value, path, issues);
  });
