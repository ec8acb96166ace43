import type { Contact, KimEntry, Photo, Region, Setting } from '@simpul/contract';
import { originOf, PORTAL, type Accent, type PublicAddress, type SiteState } from '@simpul/domain';
import { digest } from '../digest.ts';
import type { MicrositeInput, PortalInput } from '../site.ts';
import { officeOf, regionsOf } from './network-index.ts';
import { oncePer } from './once-per.ts';

/** What surrounds every page of a site; the frame and the head are made from it. */
export interface Surround {
  kind: 'microsite' | 'portal';
  /** `archive`: own news alone; `notice`: the page of a suspended site. */
  state: Exclude<SiteState, 'none'>;
  slug: string;
  name: string;
  tagline: string | null;
  accent: Accent;
  logo: Photo | null;
  /** Where the KIM is, widest first; the province for the portal. */
  lineage: readonly Region[];
  /** The office that coaches the KIM. */
  office: string;
  contacts: readonly Contact[];
  whatsapp: string | null;
  /** Without a slash at the end. */
  origin: string;
  portal: string;
  address: PublicAddress;
  setting: Setting;
}

/** Equal surroundings of a site stay one object, so that its pages need not be digested anew. */
interface Last {
  key: string;
  surround: Surround | null;
}
const last = oncePer<object, Last>(() => ({ key: '', surround: null }));
function kept(owner: object, surround: Surround): Surround {
  const before = last(owner);
  const key = digest(surround);
  if (before.key !== key || before.surround === null) Object.assign(before, { key, surround });
  return before.surround!;
}

export const micrositeSurround = (
  { network, address, kim }: MicrositeInput,
  entry: KimEntry,
  state: Surround['state'],
): Surround =>
  kept(kim, {
    kind: 'microsite',
    state,
    slug: entry.slug,
    name: entry.name,
    tagline: entry.tagline,
    accent: entry.accent,
    logo: entry.logo,
    lineage: regionsOf(network, entry.region),
    office: officeOf(network, entry.region),
    contacts: kim.profile.contacts,
    whatsapp: kim.profile.whatsapp,
    origin: originOf(entry.slug, address),
    portal: originOf(PORTAL, address),
    address,
    setting: network.setting,
  });

export const portalSurround = ({ network, address }: PortalInput): Surround =>
  kept(network, {
    kind: 'portal',
    state: 'full',
    slug: PORTAL,
    name: network.setting.portalName,
    tagline: network.setting.portalTagline,
    accent: 'sungai',
    logo: null,
    lineage: regionsOf(network, network.setting.provinceCode),
    office: network.setting.parentOffice,
    contacts: portalContacts(network.setting),
    whatsapp: network.setting.contactWhatsapp,
    origin: originOf(PORTAL, address),
    portal: originOf(PORTAL, address),
    address,
    setting: network.setting,
  });

const portalContacts = ({ contactEmail }: Setting): Contact[] =>
  contactEmail === null ? [] : [{ kind: 'email', label: null, value: contactEmail }];
