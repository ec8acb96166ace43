import { paths } from '@simpul/domain';
import { page } from '../../page.ts';
import { headOf } from '../../parts/head.ts';
import { breadcrumbLd } from '../../parts/json-ld.ts';
import { kimCard, type KimFace } from '../../parts/kim-card.ts';
import { crumbsTo, pageView } from '../../parts/page-view.ts';
import { regionLink, type CountedRegion } from '../../parts/region-link.ts';
import type { Surround } from '../../select/surroundings.ts';
import type { DirectoryView } from '../../views/index.ts';
import { kimCount } from '../../words/counts.ts';

interface Shows {
  surround: Surround;
  /** In order of name. */
  groups: readonly (CountedRegion & { faces: readonly KimFace[] })[];
}

/** `/kim`: every active KIM, by regency. */
export const directoryPage = (shows: Shows) =>
  page('directory', paths.directory, 'lists', shows, view);

function view({ surround, groups }: Shows): DirectoryView {
  const title = 'Daftar KIM';
  const breadcrumbs = crumbsTo();
  const total = kimCount(groups.reduce((sum, { kims }) => sum + kims, 0));
  return {
    ...pageView(surround, {
      section: 'kims',
      breadcrumbs,
      head: headOf(surround, {
        path: paths.directory,
        title,
        description: `${total} di ${surround.setting.provinceName}, menurut kabupaten dan kota.`,
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: title, href: paths.directory })],
      }),
    }),
    intro: `${total} aktif menulis dari ${surround.setting.provinceName}. Pilih kabupaten atau kota untuk menemukan yang terdekat dengan Anda.`,
    groups: groups.map(({ faces, ...group }) => ({
      anchor: `wilayah-${group.region.code.replaceAll('.', '-')}`,
      region: regionLink(group),
      kims: faces.map((face) => kimCard(face, surround)),
    })),
  };
}
