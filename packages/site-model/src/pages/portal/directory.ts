import type { Region } from '@simpul/contract';
import { categories, categoryLabels, kimKindLabels, kimKinds, paths } from '@simpul/domain';
import { page, type Page } from '../../page.ts';
import { headOf } from '../../parts/head.ts';
import { breadcrumbLd } from '../../parts/json-ld.ts';
import { ACTIVE_MARK, kimRow, NEW_MARK } from '../../parts/kim-row.ts';
import { crumbsTo, pageView } from '../../parts/page-view.ts';
import { regionLink, type CountedRegion } from '../../parts/region-link.ts';
import { regionMap } from '../../parts/region-map.ts';
import type { KimFact } from '../../select/kim-rows.ts';
import type { Surround } from '../../select/surroundings.ts';
import type { DirectoryView } from '../../views/index.ts';
import { categoryWords } from '../../words/category.ts';
import { kimCount } from '../../words/counts.ts';

/** KIM that one page lists at most, so that it stays light; the regions list the others. */
const MOST = 100;

interface Group {
  region: Region;
  kims: readonly KimFact[];
}

interface Filter {
  title: 'Jenis' | 'Topik' | 'Keaktifan';
  label: string;
  heading: string;
  mark: string;
  path: string;
  kims: number;
}

interface Shows {
  surround: Surround;
  /** Null on the page of all KIM. */
  filter: Filter | null;
  filters: readonly Filter[];
  /** In order of name. */
  groups: readonly Group[];
  /** All regencies of the province; only the page of all KIM draws them. */
  map: readonly CountedRegion[];
}

interface Directory {
  surround: Surround;
  groups: readonly Group[];
  map: readonly CountedRegion[];
}

/**
 * `/kim`: every active KIM, by regency; and one page for each kind, topic and activity that narrows the
 * list to KIM of one sort. Two of them together are found by script on the page, never by another page:
 * their number would be the product.
 */
export function directoryPages({ surround, groups, map }: Directory): Page[] {
  const all = groups.flatMap(({ kims }) => kims);
  const sorts = sortsOf(all);
  const filters = sorts.map(({ isOne, ...filter }) => ({
    ...filter,
    kims: all.filter(isOne).length,
  }));
  const show = (path: string, shows: Omit<Shows, 'surround' | 'filters'>): Page =>
    page('directory', path, 'lists', { surround, filters, ...shows }, view);
  return [
    show(paths.directory, { filter: null, groups, map }),
    ...sorts.map(({ isOne }, at) =>
      show(filters[at]!.path, {
        filter: filters[at]!,
        groups: groups
          .map(({ region, kims }) => ({ region, kims: kims.filter(isOne) }))
          .filter(({ kims }) => kims.length > 0),
        map: [],
      }),
    ),
  ];
}

type Sort = Omit<Filter, 'kims'> & { isOne: (kim: KimFact) => boolean };

/** The sorts of KIM that there are. Silence is no sort: nobody is put on a list for it. */
function sortsOf(all: readonly KimFact[]): Sort[] {
  const sorts: Sort[] = [
    ...kimKinds.map((kind) => ({
      title: 'Jenis' as const,
      label: kimKindLabels[kind],
      heading: `KIM ${kimKindLabels[kind]}`,
      mark: kind,
      path: paths.kimsOfKind(kind),
      isOne: (kim: KimFact) => kim.kind === kind,
    })),
    ...categories.map((topic) => ({
      title: 'Topik' as const,
      label: categoryLabels[topic],
      heading: `KIM yang menulis tentang ${categoryWords(topic)}`,
      mark: topic,
      path: paths.kimsOnTopic(topic),
      isOne: (kim: KimFact) => kim.topics.includes(topic),
    })),
    {
      title: 'Keaktifan',
      label: 'Aktif menulis',
      heading: 'KIM yang aktif menulis',
      mark: ACTIVE_MARK,
      path: paths.kimsActive,
      isOne: ({ isActive }) => isActive,
    },
    {
      title: 'Keaktifan',
      label: 'Baru bergabung',
      heading: 'KIM yang baru bergabung',
      mark: NEW_MARK,
      path: paths.kimsNew,
      isOne: ({ isNew }) => isNew,
    },
  ];
  return sorts.filter(({ isOne }) => all.some(isOne));
}

function view({ surround, filter, filters, groups, map }: Shows): DirectoryView {
  const count = groups.reduce((sum, { kims }) => sum + kims.length, 0);
  const total = kimCount(count);
  const { provinceName, provinceCode } = surround.setting;
  const title = filter?.heading ?? 'Daftar KIM';
  const path = filter?.path ?? paths.directory;
  const breadcrumbs = filter === null ? crumbsTo() : crumbsTo('kims');
  const isShort = count > MOST;
  return {
    ...pageView(surround, {
      section: 'kims',
      breadcrumbs,
      head: headOf(surround, {
        path,
        title,
        description: `${total} di ${provinceName}, menurut kabupaten dan kota.`,
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: title, href: path })],
      }),
    }),
    heading: title,
    intro:
      filter === null && count > 0
        ? `${total} menulis dari ${provinceName}. Pilih di peta, atau saring menurut jenis dan topik.`
        : `${count > 0 ? total : 'Belum ada KIM'} dari ${provinceName}.`,
    map: filter === null ? regionMap(provinceCode, map) : null,
    filters: (['Jenis', 'Topik', 'Keaktifan'] as const)
      .map((sort) => ({
        title: sort,
        links: filters
          .filter((each) => each.title === sort)
          .map((each) => ({
            text: each.label,
            href: each.path,
            count: kimCount(each.kims),
            mark: each.mark,
            current: each.path === filter?.path,
          })),
      }))
      .filter(({ links }) => links.length > 0),
    groups: groups.map(({ region, kims }) => ({
      anchor: `wilayah-${region.code.replaceAll('.', '-')}`,
      region: regionLink({ region, kims: kims.length }),
      kims: isShort ? [] : kims.map((kim) => kimRow(kim, surround)),
    })),
    shortened: isShort
      ? `Ada ${total}, terlalu banyak untuk satu halaman. Buka kabupaten atau kota untuk melihat KIM di sana.`
      : null,
    empty: count === 0 ? 'Belum ada KIM. Daftarnya akan muncul di sini.' : null,
  };
}
