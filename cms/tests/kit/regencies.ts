import { signIn } from './panel.ts';
import { makeWorld, type World } from './world.ts';

type Officer = Awaited<ReturnType<typeof signIn>>;

/** A regency with an officer, an agency and a KIM. */
interface Regency {
  code: string;
  officer: Officer;
  region: string;
  agency: string;
  kim: string;
  slug: string;
}
export interface TwoRegencies {
  world: World;
  a: Regency;
  b: Regency;
  /** The officer of the province, where both lie. */
  province: Officer;
}

let next = 0;

/** Two regencies that have nothing to do with each other, each with an officer and a KIM of its own. */
export async function makeRegencies(): Promise<TwoRegencies> {
  const world = await makeWorld();
  const { cms, documents } = world;
  const run = ++next;
  const regionOf = async (code: string): Promise<string> => {
    const known = (await cms.strapi.db
      .query('api::region.region')
      .findOne({ where: { code } })) as { documentId: string } | null;
    return (known ?? (await documents.create('region', { code, name: `Wilayah ${code}` })))
      .documentId;
  };
  const regency = async (code: string): Promise<Regency> => {
    const region = await regionOf(code);
    const village = await regionOf(`${code}.01.${2000 + run}`);
    const slug = `kim-${code.replace('.', '-')}-${run}`;
    const name = `Kominfo ${code} ${run}`;
    const { documentId } = await documents.create('agency', { name, shortName: name, region });
    return {
      ...{ code, region, slug, agency: documentId },
      officer: await signIn(cms, 'regency', code),
      kim: await world.makeKim(slug, { region: village }),
    };
  };
  return {
    world,
    a: await regency('62.03'),
    b: await regency('62.11'),
    province: await signIn(cms, 'province'),
  };
}

export const collection = (type: string): string =>
  `/content-manager/collection-types/api::${type}.${type}`;

export const connect = (...ids: string[]) => ({
  connect: ids.map((documentId) => ({ documentId })),
});

/** The documentId that the panel answers with after a save. */
export async function idOf(response: Response): Promise<string> {
  return ((await response.json()) as { data: { documentId: string } }).data.documentId;
}
