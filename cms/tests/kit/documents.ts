import type { Core, UID } from '@strapi/strapi';

type Data = Record<string, unknown>;
type Doc = Data & { id: number; documentId: string; slug: string };

/** The document service without Strapi's generated types, which a test has no use for. */
export interface Documents {
  create(type: string, data: Data, status?: 'draft' | 'published'): Promise<Doc>;
  update(
    type: string,
    documentId: string,
    data: Data,
    status?: 'draft' | 'published',
  ): Promise<Doc>;
  publish(type: string, documentId: string): Promise<unknown>;
  unpublish(type: string, documentId: string): Promise<unknown>;
  remove(type: string, documentId: string): Promise<unknown>;
  clone(type: string, documentId: string, data?: Data): Promise<{ documentId: string }>;
  draft(type: string, documentId: string): Promise<Doc | null>;
  live(type: string, documentId: string): Promise<Doc | null>;
}

interface AnyService {
  create(params: object): Promise<Doc>;
  update(params: object): Promise<Doc>;
  delete(params: object): Promise<unknown>;
  publish(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
  clone(params: object): Promise<{ documentId: string }>;
}

export function documentsOf(strapi: Core.Strapi): Documents {
  const uid = (type: string) => `api::${type}.${type}` as UID.ContentType;
  const service = (type: string) => strapi.documents(uid(type)) as unknown as AnyService;
  const row = (type: string, where: object): Promise<Doc | null> =>
    strapi.db.query(uid(type)).findOne({ where });
  return {
    create: (type, data, status = 'draft') => service(type).create({ data, status }),
    update: (type, documentId, data, status = 'draft') =>
      service(type).update({ documentId, data, status }),
    publish: (type, documentId) => service(type).publish({ documentId }),
    unpublish: (type, documentId) => service(type).unpublish({ documentId }),
    remove: (type, documentId) => service(type).delete({ documentId }),
    clone: (type, documentId, data = {}) => service(type).clone({ documentId, data }),
    draft: (type, documentId) => row(type, { documentId, publishedAt: null }),
    live: (type, documentId) => row(type, { documentId, publishedAt: { $notNull: true } }),
  };
}
