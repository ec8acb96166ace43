import type { Core, UID } from '@strapi/strapi';
import type { BootedCms } from '../boot/boot-cms.mts';
import type { Rows } from '../src/database/rows.ts';

const rowsOf = <Row,>(strapi: Core.Strapi, uid: UID.Schema): Rows<Row> => strapi.db.query(uid);

/** Rows written by one statement: SQLite allows 32,766 values. */
const TOGETHER = 500;

const body = Array.from(
  { length: 12 },
  (_, n) =>
    `Paragraf ${n + 1}: warga berkumpul di balai desa untuk membahas panen, air bersih, dan jadwal posyandu bulan ini. Hasilnya ditempel di papan pengumuman.`,
).join('\n\n');

/**
 * Fills an empty CMS with KIM and published posts, each with a cover, as fast as the database takes rows:
 * for measuring only, as it goes around every rule. Draft rows are left out; the export never reads them.
 */
export async function fillPosts(cms: BootedCms, kims: number, posts: number): Promise<void> {
  const { strapi } = cms;
  const region = await strapi
    .documents('api::region.region')
    .create({ data: { code: '62.71.04.1002', name: 'Tangkiling' } });
  const kimIds: number[] = [];
  for (let n = 0; n < kims; n++) {
    const kim = await strapi.documents('api::kim.kim').create({
      data: {
        name: `KIM ${n}`,
        slug: `kim-${n}-ukur`,
        region: region.documentId,
        kind: 'territorial',
        kimStatus: 'active',
        accent: 'rimba',
        publishing: 'direct',
        decreeNumber: `${n}/UKUR`,
        memberCount: 12,
      },
    });
    kimIds.push(Number(kim.id));
  }
  const file = await rowsOf<{ id: number }>(strapi, 'plugin::upload.file').create({
    data: {
      name: 'ukur.jpg',
      hash: '0'.repeat(32),
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      width: 800,
      height: 600,
      url: `/uploads/${'0'.repeat(32)}.jpg`,
      provider: 'local',
      folderPath: '/',
    },
  });
  for (let start = 0; start < posts; start += TOGETHER) {
    const size = Math.min(TOGETHER, posts - start);
    const numbers = Array.from({ length: size }, (_, n) => start + n);
    await rowsOf(strapi, 'api::post.post').createMany({
      data: numbers.map((n) => ({
        title: `Kabar ke-${n}`,
        slug: `kabar-${n}`,
        category: 'kegiatan',
        body,
        source: 'Diliput langsung',
        issuedAt: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000),
        publishedAt: new Date(),
      })),
    });
    await rowsOf(strapi, 'part.photo').createMany({
      data: numbers.map((n) => ({ alt: `Foto ${n}`, caption: 'Balai desa' })),
    });
    const postIds = await lastIds(strapi, 'api::post.post', size);
    const photoIds = await lastIds(strapi, 'part.photo', size);
    await insert(
      strapi,
      'posts_kim_lnk',
      numbers.map((n, at) => ({
        post_id: postIds[at],
        kim_id: kimIds[n % kims],
      })),
    );
    await insert(
      strapi,
      'posts_cmps',
      numbers.map((_, at) => ({
        entity_id: postIds[at],
        cmp_id: photoIds[at],
        component_type: 'part.photo',
        field: 'cover',
      })),
    );
    await insert(
      strapi,
      'files_related_mph',
      numbers.map((_, at) => ({
        file_id: file.id,
        related_id: photoIds[at],
        related_type: 'part.photo',
        field: 'file',
        order: 1,
      })),
    );
  }
}

/** The ids of the rows that were written last, oldest first. */
async function lastIds(strapi: Core.Strapi, uid: UID.Schema, count: number): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(strapi, uid).findMany({
    select: ['id'],
    orderBy: { id: 'desc' },
    limit: count,
  });
  return rows.map(({ id }) => id).reverse();
}

const insert = (strapi: Core.Strapi, table: string, rows: object[]) =>
  strapi.db.getConnection(table).insert(rows);
