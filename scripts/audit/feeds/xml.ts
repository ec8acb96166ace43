import { DomUtils, parseDocument } from 'htmlparser2';

type Nodes = ReturnType<typeof parseDocument>['children'];

/** An element of a feed, read by another library than the one that wrote it. */
export class Xml {
  readonly #children: Nodes;
  readonly #attributes: Record<string, string>;

  private constructor(children: Nodes, attributes: Record<string, string> = {}) {
    this.#children = children;
    this.#attributes = attributes;
  }

  static parse(text: string): Xml {
    return new Xml(parseDocument(text, { xmlMode: true }).children);
  }

  /** The child elements of that name. */
  all(name: string): Xml[] {
    return this.#children.flatMap((node) =>
      'name' in node && node.name === name && 'attribs' in node
        ? [new Xml(node.children, node.attribs)]
        : [],
    );
  }

  /** The first child of that name; an empty element where there is none. */
  one(name: string): Xml {
    return this.all(name)[0] ?? new Xml([]);
  }

  get text(): string {
    return DomUtils.textContent(this.#children);
  }

  attribute(name: string): string {
    return this.#attributes[name] ?? '';
  }
}
