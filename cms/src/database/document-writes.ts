import type { Core, UID } from '@strapi/strapi';

/** Strapi's document service for writing: Strapi types the data of every type by generated types. */
export interface DocumentWrites {
  create(params: { data: object; status?: 'draft' | 'published' }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: object }): Promise<unknown>;
  delete(params: { documentId: string }): Promise<unknown>;
  publish(params: { documentId: string }): Promise<unknown>;
  unpublish(params: { documentId: string }): Promise<unknown>;
}

export const documentsOf = (strapi: Core.Strapi, uid: UID.ContentType): DocumentWrites =>
  strapi.documents(uid);
