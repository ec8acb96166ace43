import type { BootedCms } from '@simpul/cms/boot';

interface Rows<Row> {
  findOne(query: object): Promise<Row | null>;
  findMany(query: object): Promise<Row[]>;
  create(query: { data: object }): Promise<Row>;
  update(query: object): Promise<Row>;
  updateMany(query: { where: object; data: object }): Promise<unknown>;
  deleteMany(query: { where: object }): Promise<unknown>;
  count(query: object): Promise<number>;
}

/** Rows of a content type (`post`, or a whole uid), below every rule: what a case is about is put there. */
export const rowsIn = <Row = { id: number; documentId: string }>(
  { strapi }: BootedCms,
  type: string,
): Rows<Row> =>
  strapi.db.query(type.includes(':') || type.startsWith('part.') ? type : `api::${type}.${type}`);
