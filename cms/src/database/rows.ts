import type { Core, UID } from '@strapi/strapi';

interface Reading {
  where?: object;
  select?: readonly string[];
  populate?: object | readonly string[];
  orderBy?: object;
  limit?: number;
  offset?: number;
}

/** The rows of one content type or component, with the shape that the caller knows them to have. */
export interface Rows<Row> {
  findOne(reading: Reading): Promise<Row | null>;
  findMany(reading: Reading): Promise<Row[]>;
  count(reading: Pick<Reading, 'where'>): Promise<number>;
  create(writing: { data: object }): Promise<Row>;
  createMany(writing: { data: readonly object[] }): Promise<unknown>;
  update(writing: { where: object; data: object }): Promise<Row | null>;
  /** Unlike `update`, leaves `updatedAt` as it is. */
  updateMany(writing: { where: object; data: object }): Promise<unknown>;
  delete(deleting: { where: object }): Promise<unknown>;
  deleteMany(deleting: { where: object }): Promise<unknown>;
}

/** Strapi's row queries, below the document service and its rules: it types every row as `any`. */
export const rowsOf = <Row>(strapi: Core.Strapi, uid: UID.Schema): Rows<Row> =>
  strapi.db.query(uid);
