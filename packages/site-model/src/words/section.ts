import { paths } from '@simpul/domain';
import type { Section } from '../views/frame.ts';
import type { Link } from '../views/parts.ts';

const names: Record<Section, Link> = {
  home: { text: 'Beranda', href: paths.home },
  posts: { text: 'Berita', href: paths.posts() },
  announcements: { text: 'Pengumuman', href: paths.announcements },
  agenda: { text: 'Agenda', href: paths.agenda },
  galleries: { text: 'Galeri', href: paths.galleries },
  about: { text: 'Tentang', href: paths.about },
  kims: { text: 'Daftar KIM', href: paths.directory },
};

/** The main page of a section, with its name. */
export const sectionLink = (section: Section): Link => names[section];
