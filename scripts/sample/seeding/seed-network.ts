import { bootCms } from '@simpul/cms/boot';
import { inviteMember, type Invitation } from '../../run/invite-member.ts';
import { enlarge } from '../enlarge.ts';
import { sampleNetwork } from '../index.ts';
import { readRegions } from '../regions.ts';
import { documentsOf } from './documents.ts';
import { pictureStore } from './pictures.ts';
import { writeKims } from './write-kims.ts';
import {
  provinceOfficer,
  regencyOfficers,
  writeOfficers,
  type SeededOfficer,
} from './write-officers.ts';
import { writeAgencies, writeShared } from './write-shared.ts';

export interface SeedOptions {
  /** Folder of the installation; the CMS keeps its `cms` folder in it. */
  varDir: string;
  /** Environment of the CMS, its secrets among it. */
  secrets: Record<string, string | undefined>;
  /** How many KIM the network shall have; 0 leaves it empty but for the regions and the first account. */
  kims: number;
  /** The moment that all dates of the sample are told from, in milliseconds since 1970. */
  now: number;
  log: (line: string) => void;
}

/** What this run added; nothing but zeros when everything was there. */
export interface SeedResult {
  regions: number;
  agencies: number;
  kims: number;
  /** Posts, galleries, events and announcements. */
  items: number;
  photos: number;
  officers: SeededOfficer[];
  /** For somebody who wants to try writing at once; null when nothing was added. */
  invitation: Invitation | null;
}

/**
 * Writes the sample network into the CMS of an installation, through the document service, so that every
 * rule of the CMS runs. What is there already, under the same slug, name or e-mail, is never touched. The
 * same `now` gives the same content. Boots Strapi in this process, which belongs to Strapi from then on.
 */
export async function seedNetwork({
  varDir,
  secrets,
  kims,
  now,
  log,
}: SeedOptions): Promise<SeedResult> {
  const cms = await bootCms({ folder: varDir, env: defined(secrets), listen: false });
  try {
    const documents = documentsOf(cms);
    const pictures = pictureStore(cms);
    const tree = await readRegions(sampleNetwork.setting.provinceCode);
    const regions = await cms.importRegions(tree.map(({ code, name }) => ({ code, name })));
    if (kims === 0) {
      const officers = await writeOfficers([provinceOfficer], cms);
      return {
        ...{ regions, agencies: 0, kims: 0, items: 0, photos: 0 },
        officers,
        invitation: null,
      };
    }

    const network = enlarge(sampleNetwork, kims, tree);
    const telling = { now, zone: network.setting.timeZone, pictures };
    if ((await documents.find('kim', {})) === null) {
      const setting = await documents.find('setting', {});
      if (setting !== null) await documents.update('setting', setting, network.setting);
    }
    const agencies = await writeAgencies(network.agencies, documents);
    const written = await writeKims(network.kims, documents, telling, log);
    const shared = await writeShared(network, cms, documents, telling);
    const officers = await writeOfficers([provinceOfficer, ...regencyOfficers], cms);
    const items = written.items + shared;
    const added = { regions, agencies, kims: written.kims, items, photos: pictures.uploaded() };
    log(told(added, officers.length));
    const invitation = written.kims > 0 ? await inviteMember(cms, WRITER) : null;
    return { ...added, officers, invitation };
  } finally {
    await cms.stop();
  }
}

/** KIM Tangkiling publishes directly: what is tried out there is live seconds later. */
const WRITER = { kim: 'tangkiling', name: 'Penulis Contoh', role: 'editor' } as const;

function told(added: Omit<SeedResult, 'officers' | 'invitation'>, officers: number): string {
  const total = Object.values(added).reduce((sum, count) => sum + count, officers);
  if (total === 0) return 'The sample network is there already; nothing was changed.';
  const { regions, agencies, kims, items, photos } = added;
  return `Added ${kims} KIM, ${items} items, ${photos} photos, ${agencies} agencies, ${regions} regions and ${officers} officers.`;
}

const defined = (variables: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
