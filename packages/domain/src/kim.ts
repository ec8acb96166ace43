/** What kind of group a KIM is (Permen Kominfo 8/2010 names territorial and interest groups). */
export const kimKinds = [
  'territorial',
  'farmers',
  'fishers',
  'small-business',
  'students',
  'women',
  'other',
] as const;
export type KimKind = (typeof kimKinds)[number];

export const kimKindLabels: Record<KimKind, string> = {
  territorial: 'Wilayah',
  farmers: 'Petani',
  fishers: 'Nelayan',
  'small-business': 'Pelaku UMKM',
  students: 'Pelajar dan mahasiswa',
  women: 'Perempuan',
  other: 'Lainnya',
};

export const kimStatuses = ['proposed', 'verified', 'active', 'suspended', 'archived'] as const;
export type KimStatus = (typeof kimStatuses)[number];

export const kimStatusLabels: Record<KimStatus, string> = {
  proposed: 'Diusulkan',
  verified: 'Terverifikasi',
  active: 'Aktif',
  suspended: 'Ditangguhkan',
  archived: 'Diarsipkan',
};

const NEXT: Record<KimStatus, readonly KimStatus[]> = {
  proposed: ['verified', 'archived'],
  verified: ['active', 'proposed', 'archived'],
  active: ['suspended', 'archived'],
  suspended: ['active', 'archived'],
  archived: [],
};

/** May a KIM go from one status to the other? Staying as it is is always allowed. */
export const mayBecome = (from: KimStatus, to: KimStatus): boolean =>
  from === to || NEXT[from].includes(to);

/**
 * What the site of a KIM shows for its status:
 * `none` no site at all; `full` everything; `notice` one page saying that it is paused;
 * `archive` its own news stays readable, announcements no longer reach it.
 */
export type SiteState = 'none' | 'full' | 'notice' | 'archive';

export function siteStateOf(status: KimStatus): SiteState {
  switch (status) {
    case 'active':
      return 'full';
    case 'suspended':
      return 'notice';
    case 'archived':
      return 'archive';
    case 'proposed':
    case 'verified':
      return 'none';
  }
}

/** Once a KIM has been active its slug never changes again: feeds and links name it. */
export const isSlugFrozen = (status: KimStatus): boolean => siteStateOf(status) !== 'none';
