import type { BootedCms } from '@simpul/cms/boot';
import type { KimStatus, OwningKim, PublishingMode } from '@simpul/domain';
import { PLACES, type Place } from '@simpul/domain/testing';
import { rowsIn } from './rows.ts';

/** A KIM of the network that is asked about. */
export interface TriedKim extends OwningKim {
  id: string;
  /** Id of its row. */
  row: number;
  place: Place;
}

export interface TriedNetwork {
  /** One running KIM that publishes directly in each place. */
  kims: Record<Place, TriedKim>;
  /** KIM of the own village that stand otherwise. */
  others: { reviewed: TriedKim; suspended: TriedKim; verified: TriedKim; archived: TriedKim };
  /** documentId of each region and of an agency in it, by code. */
  regions: Map<string, string>;
  agencies: Map<string, string>;
}

const PROVINCE = '62';
export const OFFICES = [PROVINCE, '62.71', '62.03', '63'] as const;

/** Four places that have nothing to do with each other, with their regions, agencies and KIM. */
export async function makeNetwork(cms: BootedCms): Promise<TriedNetwork> {
  const codes = new Set<string>(OFFICES);
  for (const { region } of Object.values(PLACES)) {
    const parts = region.split('.');
    parts.forEach((_part, at) => codes.add(parts.slice(0, at + 1).join('.')));
  }
  await cms.importRegions([...codes].sort().map((code) => ({ code, name: `Wilayah ${code}` })));
  const regions = new Map<string, string>();
  for (const { code, documentId } of await rowsIn<{ code: string; documentId: string }>(
    cms,
    'region',
  ).findMany({ where: { code: { $in: [...codes] } } })) {
    regions.set(code, documentId);
  }
  const documents = (type: string) =>
    cms.strapi.documents(`api::${type}.${type}` as never) as unknown as {
      create(params: object): Promise<{ documentId: string; id: number }>;
    };
  const agencies = new Map<string, string>();
  for (const code of OFFICES) {
    const name = `Instansi ${code}`;
    const data = { name, shortName: name, region: regions.get(code) };
    agencies.set(code, (await documents('agency').create({ data })).documentId);
  }
  const found = async (
    place: Place,
    slug: string,
    status: KimStatus = 'active',
    publishing: PublishingMode = 'direct',
  ): Promise<TriedKim> => {
    const { region } = PLACES[place];
    const data = {
      // Members join while it is active; what becomes of it afterwards is set when they are in.
      ...{
        name: `KIM ${slug}`,
        slug,
        region: regions.get(region),
        kimStatus: 'active',
        publishing,
      },
      ...{ decreeNumber: '12/KIM/2026', memberCount: 12, notes: `Catatan petugas ${slug}` },
    };
    const { documentId: id, id: row } = await documents('kim').create({ data });
    return { id, row, place, slug, region, status, publishing };
  };
  return {
    kims: {
      own: await found('own', PLACES.own.slug),
      sibling: await found('sibling', PLACES.sibling.slug),
      elsewhere: await found('elsewhere', PLACES.elsewhere.slug),
      abroad: await found('abroad', PLACES.abroad.slug),
    },
    others: {
      reviewed: await found('own', 'ditinjau', 'active', 'review'),
      suspended: await found('own', 'ditangguhkan', 'suspended'),
      verified: await found('own', 'terverifikasi', 'verified'),
      archived: await found('own', 'diarsipkan', 'archived'),
    },
    regions,
    agencies,
  };
}
