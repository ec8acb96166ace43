import type { OfficerRole } from '@simpul/domain';
import type { Condition } from './conditions.ts';

type ExplorerAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** What a role does with one content type; `within` limits every action but `create` to some rows. */
interface Right {
  actions: readonly ExplorerAction[];
  within: Condition | null;
  /** Only these; every field when left out. */
  fields?: readonly string[];
}

export interface Role {
  code: string;
  name: string;
  description: string;
  may: Readonly<Record<string, Right>>;
  plugins: readonly { action: string; within: Condition | null }[];
}

const every: readonly ExplorerAction[] = ['create', 'read', 'update', 'delete', 'publish'];
const announcement = 'api::announcement.announcement';
const event = 'api::event.event';
const post = 'api::post.post';
const gallery = 'api::gallery.gallery';
const kim = 'api::kim.kim';
const agency = 'api::agency.agency';
const region = 'api::region.region';

const itemsOfKim = {
  [event]: { actions: every, within: 'events' },
  [post]: { actions: every, within: 'kim-items' },
  [gallery]: { actions: every, within: 'kim-items' },
} as const;
const library = [
  { action: 'plugin::upload.read', within: 'files' },
  { action: 'plugin::upload.assets.create', within: null },
  { action: 'plugin::upload.assets.update', within: 'own-files' },
  { action: 'plugin::upload.assets.download', within: null },
] as const;

/**
 * The roles of officers, written anew at every boot. They say what the panel offers; who may do what to
 * which row is asked again below the controllers (`src/authority`). Source: `docs/policy`.
 */
export const officerRoles: Readonly<Record<OfficerRole, Role>> = {
  province: {
    code: 'petugas-provinsi',
    name: 'Petugas provinsi',
    description: 'Menulis untuk seluruh provinsi, mengurus KIM, instansi, dan pengaturan.',
    may: {
      [announcement]: { actions: every, within: 'announcements' },
      ...itemsOfKim,
      [kim]: { actions: every, within: 'kims' },
      [agency]: { actions: every, within: null },
      [region]: { actions: ['read', 'update'], within: null },
      'api::setting.setting': { actions: ['read', 'update'], within: null },
      'api::audit.audit-entry': { actions: ['read'], within: null },
    },
    plugins: library,
  },
  regency: {
    code: 'petugas-kabupaten',
    name: 'Petugas kabupaten/kota',
    description: 'Menulis pengumuman dan agenda, membina KIM, dan memeriksa isi KIM.',
    may: {
      [announcement]: { actions: every, within: 'announcements' },
      ...itemsOfKim,
      [kim]: { actions: every, within: 'kims' },
      [agency]: { actions: ['read'], within: null },
      [region]: { actions: ['read'], within: null },
    },
    plugins: library,
  },
  reviewer: {
    code: 'peninjau',
    name: 'Peninjau',
    description: 'Memeriksa isi yang dikirim KIM: menerbitkan atau mengembalikan.',
    may: {
      [event]: { actions: ['read', 'publish'], within: 'events' },
      [post]: { actions: ['read', 'publish'], within: 'kim-items' },
      [gallery]: { actions: ['read', 'publish'], within: 'kim-items' },
      [kim]: { actions: ['read'], within: 'kims', fields: ['name', 'slug', 'region'] },
      [region]: { actions: ['read'], within: null },
    },
    plugins: [{ action: 'plugin::upload.read', within: 'files' }],
  },
};
