import type { BootedCms } from '@simpul/cms/boot';

type DocumentType =
  'agency' | 'announcement' | 'event' | 'gallery' | 'kim' | 'post' | 'region' | 'setting';
type Where = Record<string, unknown>;

/** What the seeding asks of the CMS: its document service, so that every rule of the CMS runs. */
export interface Documents {
  /** The documentId of the first document that fits, or null. */
  find: (type: DocumentType, where: Where) => Promise<string | null>;
  /** The documentId of each document, by one of its fields. */
  idsBy: (type: DocumentType, field: string) => Promise<Map<string, string>>;
  create: (type: DocumentType, data: object) => Promise<string>;
  update: (type: DocumentType, documentId: string, data: object) => Promise<void>;
  /** Creates and publishes an item as of `issuedAt`, last changed at `updatedAt` (ISO instants). */
  publish: (type: DocumentType, data: object, issuedAt: string, updatedAt: string) => Promise<void>;
  /** Everything in `work` is kept, or nothing. */
  together: <T>(work: () => Promise<T>) => Promise<T>;
}

interface Service {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
}
interface Rows {
  findOne(params: object): Promise<{ documentId: string } | null>;
  findMany(params: object): Promise<Record<string, string>[]>;
  updateMany(params: object): Promise<unknown>;
}

export function documentsOf({ strapi }: Pick<BootedCms, 'strapi'>): Documents {
  // Strapi's generated types stay inside the CMS; here a document is what we send.
  const service = strapi.documents as unknown as (uid: string) => Service;
  const rows = (type: DocumentType): Rows =>
    (strapi.db.query as unknown as (uid: string) => Rows)(`api::${type}.${type}`);
  const of = (type: DocumentType): Service => service(`api::${type}.${type}`);
  return {
    find: async (type, where) => (await rows(type).findOne({ where }))?.documentId ?? null,
    idsBy: async (type, field) => {
      const found = await rows(type).findMany({ select: ['documentId', field] });
      return new Map(found.map((row) => [row[field]!, row['documentId']!]));
    },
    create: async (type, data) => (await of(type).create({ data })).documentId,
    update: async (type, documentId, data) => {
      await of(type).update({ documentId, data });
    },
    publish: async (type, data, issuedAt, updatedAt) => {
      await strapi.db.transaction(async () => {
        const dated = { ...data, issuedAt };
        const { documentId } = await of(type).create({ data: dated, status: 'published' });
        // Strapi stamps every write with the present; readers see this as the last change.
        await rows(type).updateMany({ where: { documentId }, data: { updatedAt } });
      });
    },
    together: async (work) => await strapi.db.transaction(() => work()),
  };
}
