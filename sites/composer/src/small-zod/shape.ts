interface Issue {
  code: string;
  path: PropertyKey[];
  /** Of what is not recognised: the names. */
  keys?: string[];
}
/** Reads a value, or adds to `issues` what is wrong with it. */
export type Read = (value: unknown, path: PropertyKey[], issues: Issue[]) => unknown;

const sizeOf = (value: unknown): number =>
  typeof value === 'number' ? value : (value as { length: number }).length;

/** What a value has to be; the part of zod's schemas that the contract uses. */
export class Shape {
  readonly read: Read;
  /** May an object leave it out? */
  readonly isOptional: boolean;

  constructor(read: Read, isOptional = false) {
    this.read = read;
    this.isOptional = isOptional;
  }

  safeParse(value: unknown) {
    const issues: Issue[] = [];
    const data = this.read(value, [], issues);
    return issues.length === 0
      ? ({ success: true, data } as const)
      : ({ success: false, error: { issues } } as const);
  }

  /** Goes on with what was read, unless something is wrong already. */
  private after(next: Read): Shape {
    return new Shape((value, path, issues) => {
      const before = issues.length;
      const read = this.read(value, path, issues);
      return issues.length > before ? read : next(read, path, issues);
    });
  }

  refine(holds: (value: never) => unknown): Shape {
    return this.after((value, path, issues) => {
      if (!holds(value as never)) issues.push({ code: 'custom', path });
      return value;
    });
  }

  transform(change: (value: never) => unknown): Shape {
    return this.after((value) => change(value as never));
  }
  pipe(next: Shape): Shape {
    return this.after(next.read);
  }
  nullable(): Shape {
    return new Shape((value, ...rest) => (value === null ? null : this.read(value, ...rest)));
  }
  optional(): Shape {
    return new Shape(
      (value, ...rest) => (value === undefined ? undefined : this.read(value, ...rest)),
      true,
    );
  }
  min(least: number): Shape {
    return this.refine((value) => sizeOf(value) >= least);
  }
  max(most: number): Shape {
    return this.refine((value) => sizeOf(value) <= most);
  }
  int(): Shape {
    return this.refine(Number.isSafeInteger);
  }
  positive(): Shape {
    return this.refine((value) => value > 0);
  }
  nonnegative(): Shape {
    return this.min(0);
  }
  regex(pattern: RegExp): Shape {
    return this.refine((value: string) => pattern.test(value));
  }
  startsWith(start: string): Shape {
    return this.refine((value: string) => value.startsWith(start));
  }
}

/** A value for which `holds` is true. */
export const shapeOf = (holds: (value: unknown) => boolean): Shape =>
  new Shape((value, path, issues) => {
    if (!holds(value)) issues.push({ code: 'invalid_type', path });
    return value;
  });
