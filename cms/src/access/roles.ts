/** What an officer of a regency does with each content type. */
const explorerActions = ['create', 'read', 'update', 'delete', 'publish'] as const;
type ExplorerAction = (typeof explorerActions)[number];

export interface Role {
  code: string;
  name: string;
  description: string;
  may: Readonly<Record<string, readonly ExplorerAction[]>>;
  plugins: readonly string[];
}

/** Strapi's own role for those who may do everything. */
export const SUPER_ADMIN = 'strapi-super-admin';

/** The officers of one regency: everything that is published, no accounts, no settings. */
export const regencyRole: Role = {
  code: 'petugas-kabupaten',
  name: 'Petugas kabupaten/kota',
  description: 'Menulis pengumuman dan agenda, membina KIM, dan memeriksa isi KIM.',
  may: {
    'api::announcement.announcement': explorerActions,
    'api::event.event': explorerActions,
    'api::post.post': explorerActions,
    'api::gallery.gallery': explorerActions,
    'api::kim.kim': ['create', 'read', 'update'],
    'api::agency.agency': ['read'],
    'api::region.region': ['read'],
  },
  plugins: [
    'plugin::upload.read',
    'plugin::upload.assets.create',
    'plugin::upload.assets.update',
    'plugin::upload.assets.download',
  ],
};
