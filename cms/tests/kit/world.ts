import type { BootedCms } from '../../boot/boot-cms.mts';
import { documentsOf, type Documents } from './documents.ts';
import { sharedCms } from './shared-cms.ts';

/** A region, an agency and KIM of its own, so that test files do not see each other. */
export interface World {
  cms: BootedCms;
  documents: Documents;
  region: string;
  regionCode: string;
  agency: string;
  makeKim(slug: string, more?: object): Promise<string>;
  /** Data of a post that may be published. */
  post(kim: string, more?: object): Record<string, unknown>;
  /** Data of an announcement that may be published. */
  announcement(more?: object): Record<string, unknown>;
  /** Data of a KIM's own event that may be published. */
  event(more?: object): Record<string, unknown>;
}

let next = 1000;

export async function makeWorld(): Promise<World> {
  const cms = await sharedCms();
  const documents = documentsOf(cms.strapi);
  const regionCode = `62.71.04.${++next}`;
  const { documentId: region } = await documents.create('region', {
    code: regionCode,
    name: `Kelurahan ${next}`,
  });
  const { documentId: agency } = await documents.create('agency', {
    name: `Dinas ${next}`,
    shortName: `Dinas ${next}`,
    region,
  });
  return {
    cms,
    documents,
    region,
    regionCode,
    agency,
    async makeKim(slug, more = {}) {
      const registration = {
        ...{ decreeNumber: '12/KIM/2026', memberCount: 12, publishing: 'direct' },
      };
      const data = {
        name: `KIM ${slug}`,
        slug,
        region,
        kimStatus: 'active',
        ...registration,
        ...more,
      };
      return (await documents.create('kim', data)).documentId;
    },
    post: (kim, more = {}) => ({
      title: 'Panen padi di Dadahup',
      kim,
      category: 'pertanian',
      body: 'Panen raya dimulai pekan ini.',
      source: 'Diliput langsung',
      ...more,
    }),
    announcement: (more = {}) => ({
      title: 'Jadwal vaksin',
      issuer: agency,
      audience: { everyone: true },
      body: 'Vaksin tersedia di puskesmas.',
      ...more,
    }),
    event: (more = {}) => ({
      title: 'Gotong royong',
      starts: '2026-12-01T01:00:00.000Z',
      place: 'Balai desa',
      ...more,
    }),
  };
}
