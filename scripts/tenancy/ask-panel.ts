import type { KimStatus, ThingType } from '@simpul/domain';
import type { Ask, Asking } from './asking.ts';
import { newPicture } from './items.ts';
import { forgetPreviews } from './press.ts';
import { UNKNOWN, newSecret } from './things.ts';

const MODELS: Partial<Record<ThingType, string>> = {
  'shared-event': 'event',
  'kim-profile': 'kim',
  'kim-status': 'kim',
  'kim-registration': 'kim',
  'member-limits': 'region',
};
const uidOf = (type: ThingType): string => {
  if (type === 'audit') return 'api::audit.audit-entry';
  const model = MODELS[type] ?? type;
  return `api::${model}.${model}`;
};
const collection = ({ spec }: Asking): string =>
  `/content-manager/collection-types/${uidOf(spec.type)}`;
const one = (asking: Asking): string => `${collection(asking)}/${asking.thing.id}`;
const NEXT: Readonly<Record<KimStatus, KimStatus>> = {
  proposed: 'verified',
  verified: 'active',
  active: 'suspended',
  suspended: 'active',
  archived: 'active',
};
const connect = (documentId: string | undefined) => ({
  connect: documentId === undefined ? [] : [{ documentId }],
});

/** A page of a list is long enough for all that is tried. */
const WHOLE = 'page=1&pageSize=100&sort=id:DESC';

const put = (sent: (asking: Asking) => object): Ask => ({
  build: (asking) => ({ method: 'PUT', path: one(asking), body: sent(asking) }),
});
const act = (name: string, sent: (asking: Asking) => object = () => ({})): Ask => ({
  build: (asking) => ({
    method: 'POST',
    path: `${one(asking)}/actions/${name}`,
    body: sent(asking),
  }),
});
const bulk = (name: string): Ask => ({
  build: (asking) => ({
    ...{ method: 'POST', path: `${collection(asking)}/actions/${name}` },
    body: { documentIds: [asking.thing.id] },
  }),
});
const title = () => ({ title: `Judul ${newSecret()}` });
const get = (path: (asking: Asking) => string): Ask => ({
  build: (asking) => ({ method: 'GET', path: path(asking) }),
});
const post = (path: (asking: Asking) => string, body: object = {}): Ask => ({
  build: (asking) => ({ method: 'POST', path: path(asking), body }),
});

/** What a form of the panel sends of a new thing. */
function formOf({ spec, thing, network }: Asking): object {
  const named = { title: `Judul ${thing.secret}`, slug: '' };
  const owner = { kim: connect(spec.kim?.id) };
  const office = thing.named?.['office'] ?? '';
  const region = connect(network.regions.get(office));
  const audience = { everyone: false, regions: region, kinds: null, kims: connect(undefined) };
  switch (spec.type) {
    case 'post':
      return { ...named, ...owner, category: 'pertanian', body: 'Isi.', source: 'Diliput' };
    case 'event':
      return { ...named, ...owner, starts: '2026-12-01T01:00:00.000Z', place: 'Balai' };
    case 'shared-event':
      return { ...named, audience, starts: '2026-12-01T01:00:00.000Z', place: 'Balai' };
    case 'announcement':
      return {
        ...{ ...named, audience, body: 'Isi.', urgency: 'routine' },
        issuer: connect(network.agencies.get(office)),
      };
    case 'kim-registration':
      return {
        ...{ name: `KIM ${thing.secret}`, slug: thing.secret, kind: 'territorial' },
        ...{ kimStatus: 'proposed', accent: 'sungai', decreeNumber: '1/2026', memberCount: 9 },
        region: connect(network.regions.get(spec.kim!.region)),
      };
    case 'agency':
      return { name: `Instansi ${thing.secret}`, shortName: thing.secret, region };
    default:
      return { name: thing.secret, code: '62.99', action: 'palsu' };
  }
}

const form = (field: string, then?: object): Ask => ({
  build: async (asking) => {
    const sent = new FormData();
    const bytes = new Uint8Array(await newPicture());
    sent.append(field, new Blob([bytes], { type: 'image/jpeg' }), 'foto.jpg');
    return { method: 'POST', path: asking.address, body: sent, ...then };
  },
});

/** What the addresses of our own call the kind of an item. */
const kindOf = ({ spec }: Asking): string => MODELS[spec.type] ?? spec.type;
const decision = (asking: Asking, act: string): string =>
  `/desk/items/${kindOf(asking)}/${asking.thing.id}/${act}`;

const COLLECTION = '/content-manager/collection-types/:model';

/** How each line of "The panel" is asked. */
export const panelAsks: Readonly<Record<string, Ask>> = {
  [`GET ${COLLECTION} :`]: get((asking) => `${collection(asking)}?${WHOLE}`),
  [`GET ${COLLECTION} the published versions`]: get(
    (asking) => `${collection(asking)}?${WHOLE}&status=published`,
  ),
  [`GET ${COLLECTION} a filter that names it`]: get(
    (asking) => `${collection(asking)}?filters[documentId][$eq]=${asking.thing.id}`,
  ),
  [`POST ${COLLECTION} :`]: {
    build: (asking) => ({ method: 'POST', path: collection(asking), body: formOf(asking) }),
  },
  [`POST ${COLLECTION}/actions/publish :`]: {
    build: (asking) => ({
      ...{ method: 'POST', path: `${collection(asking)}/actions/publish` },
      body: formOf(asking),
    }),
  },
  [`GET ${COLLECTION}/:id :`]: get(one),
  [`GET ${COLLECTION}/:id the published version`]: get(
    (asking) => `${one(asking)}?status=published`,
  ),
  [`PUT ${COLLECTION}/:id a new title`]: put(title),
  [`PUT ${COLLECTION}/:id another KIM`]: put(({ network, spec }) => ({
    kim: connect(
      Object.values(network.kims).find(
        ({ slug, place }) => slug !== spec.kim?.slug && place === 'own',
      )?.id ?? network.kims.sibling.id,
    ),
  })),
  [`PUT ${COLLECTION}/:id a new tagline`]: put(() => ({ tagline: `Semboyan ${newSecret()}` })),
  [`PUT ${COLLECTION}/:id the next status`]: put(({ spec }) => ({
    kimStatus: NEXT[spec.kim?.status ?? 'active'],
  })),
  [`PUT ${COLLECTION}/:id the way of publishing`]: put(({ spec }) => ({
    publishing: spec.kim?.publishing === 'direct' ? 'review' : 'direct',
  })),
  [`PUT ${COLLECTION}/:id the last status`]: put(() => ({ kimStatus: 'archived' })),
  [`PUT ${COLLECTION}/:id a new note`]: put(() => ({ notes: `Catatan ${newSecret()}` })),
  [`PUT ${COLLECTION}/:id a new name`]: put(() => ({ name: `Nama ${newSecret()}` })),
  [`PUT ${COLLECTION}/:id other limits`]: put(() => ({ memberMin: 9, memberMax: 19 })),
  [`DELETE ${COLLECTION}/:id :`]: {
    build: (asking) => ({ method: 'DELETE', path: one(asking) }),
  },
  [`POST ${COLLECTION}/:id/actions/publish :`]: act('publish'),
  [`POST ${COLLECTION}/:id/actions/publish a new title`]: act('publish', title),
  [`POST ${COLLECTION}/:id/actions/discard :`]: {
    ...act('discard'),
    // Without a published version there is nothing to go back to.
    isFeasible: ({ described }) => described.standing?.live === true,
  },
  [`GET ${COLLECTION}/:id/actions/countDraftRelations :`]: get(
    (asking) => `${one(asking)}/actions/countDraftRelations`,
  ),
  [`POST ${COLLECTION}/actions/bulkPublish it alone`]: bulk('bulkPublish'),
  [`POST ${COLLECTION}/actions/bulkDelete it alone`]: bulk('bulkDelete'),
  [`POST ${COLLECTION}/actions/bulkFindForValidation it alone`]: {
    ...bulk('bulkFindForValidation'),
    // Strapi leaves the fields out that it cannot ask about.
    isShownOnlySometimes: true,
  },
  [`GET ${COLLECTION}/actions/countManyEntriesDraftRelations it alone`]: get(
    (asking) =>
      `${collection(asking)}/actions/countManyEntriesDraftRelations?documentIds=${asking.thing.id}`,
  ),
  'GET /content-manager/relations/:model/:id/:targetField :': get(
    ({ spec, thing }) => `/content-manager/relations/${uidOf(spec.type)}/${thing.id}/kim`,
  ),
  ...Object.fromEntries(
    [
      ['as owner of a post', 'api::post.post/kim'],
      ['as owner of an event', 'api::event.event/kim'],
      ['as issuer', 'api::announcement.announcement/issuer'],
    ].map(([sent, place]) => [
      `GET /content-manager/relations/:model/:targetField ${sent}`,
      get(({ thing }) => `/content-manager/relations/${place}?pageSize=100&_q=${thing.secret}`),
    ]),
  ),
  'GET /content-manager/relations/:model/:targetField in an audience': get(
    ({ spec, thing }) =>
      `/content-manager/relations/part.audience/${spec.type === 'region' ? 'regions' : 'kims'}?pageSize=100&_q=${thing.secret}`,
  ),
  'GET /content-manager/homepage/recent-documents :': {
    ...get(() => '/content-manager/homepage/recent-documents?action=update'),
    // The latest four of all kinds: what is not among them says nothing.
    isShownOnlySometimes: true,
  },
  'GET /content-manager/single-types/:model :': get(
    () => '/content-manager/single-types/api::setting.setting',
  ),
  'PUT /content-manager/single-types/:model a new target': {
    build: () => ({
      ...{ method: 'PUT', path: '/content-manager/single-types/api::setting.setting' },
      body: { silentDays: 31 },
    }),
  },
  'POST /upload :': form('files'),
  'POST /upload/files :': form('files'),
  'GET /upload/files :': get(({ thing }) => `/upload/files?pageSize=100&_q=${thing.secret}`),
  'GET /upload/files/:id :': get(({ thing }) => `/upload/files/${thing.id}`),
  'PUT /upload/files/:id a new name': {
    build: ({ thing }) => ({
      ...{ method: 'PUT', path: `/upload/files/${thing.id}` },
      body: { fileInfo: { name: `${newSecret()}.jpg`, alternativeText: 'x', caption: 'x' } },
    }),
  },
  'DELETE /upload/files/:id :': {
    build: ({ thing }) => ({ method: 'DELETE', path: `/upload/files/${thing.id}` }),
  },
  'POST /upload/actions/bulk-delete it alone': {
    build: ({ thing }) => ({
      ...{ method: 'POST', path: '/upload/actions/bulk-delete' },
      body: { fileIds: [Number(thing.id)] },
    }),
  },
  'POST /upload/actions/bulk-update it alone': {
    build: ({ thing }) => ({
      ...{ method: 'POST', path: '/upload/actions/bulk-update' },
      body: {
        updates: [
          {
            id: Number(thing.id),
            fileInfo: { name: `${newSecret()}.jpg`, alternativeText: 'x', caption: 'x' },
          },
        ],
      },
    }),
  },
  'GET /desk/home :': { ...get(() => '/desk/home'), isShownOnlySometimes: true },
  'GET /desk/report :': get(() => '/desk/report'),
  'GET /desk/report.csv :': get(() => '/desk/report.csv'),
  'POST /desk/decrees :': form('file'),
  'GET /desk/kims/:kim/decree :': {
    ...get(({ thing }) => `/desk/kims/${thing.id}/decree`),
    // None of these KIM has sent a scan.
    isFeasible: () => false,
  },
  'POST /desk/kims/:kim/publishing the way of publishing': {
    build: ({ spec, thing }) => ({
      ...{ method: 'POST', path: `/desk/kims/${thing.id}/publishing` },
      body: { publishing: spec.kim?.publishing === 'direct' ? 'review' : 'direct' },
    }),
  },
  'POST /desk/items/:kind/:id/withdraw a reason': post((asking) => decision(asking, 'withdraw'), {
    reason: 'Keliru',
  }),
  'POST /desk/items/:kind/:id/restore :': post((asking) => decision(asking, 'restore')),
  'GET /desk/broadcasts/:id :': get(({ thing }) => `/desk/broadcasts/${thing.id}`),
  'GET /desk/review what waits': get(() => '/desk/review'),
  'GET /desk/review/:kind/:id what waits': get(
    ({ spec, thing }) => `/desk/review/${spec.type}/${thing.id}`,
  ),
  'POST /desk/review/:kind/:id/publish what waits': {
    build: async ({ asker, cms, spec, thing }) => {
      const path = `/desk/review/${spec.type}/${thing.id}`;
      // As the panel does: what is published is what was read.
      const heard = await fetch(`${cms.url}${path}`, { headers: asker.headers });
      const { version = '' } = (await heard.json()) as { version?: string };
      return { method: 'POST', path: `${path}/publish`, body: { version } };
    },
  },
  'POST /desk/review/:kind/:id/return a note': post(
    ({ spec, thing }) => `/desk/review/${spec.type}/${thing.id}/return`,
    { note: 'Sebutkan sumbernya.' },
  ),
  'GET /members/of/:id :': get(({ spec }) => `/members/of/${spec.kim?.id ?? UNKNOWN}`),
  'POST /members/of/:id/invitations :': {
    build: ({ spec, thing }) => ({
      ...{ method: 'POST', path: `/members/of/${spec.kim?.id ?? UNKNOWN}/invitations` },
      body: { name: `Orang ${thing.secret}`, role: spec.described.role ?? 'editor' },
    }),
    isFeasible: ({ described }) => described.role !== 'chair',
  },
  'POST /members/invitations/:id/revoke :': post(
    ({ thing }) => `/members/invitations/${thing.id}/revoke`,
  ),
  'POST /members/:id/remove :': post(({ thing }) => `/members/${thing.id}/remove`),
  'POST /members/:id/restore :': {
    ...post(({ thing }) => `/members/${thing.id}/restore`),
    isFeasible: ({ described }) => described.role !== 'chair',
  },
  'POST /members/:id/appoint :': {
    ...post(({ thing }) => `/members/${thing.id}/appoint`),
    isFeasible: ({ described }) => described.role !== 'chair',
  },
  'POST /members/:id/end-sessions :': post(({ thing }) => `/members/${thing.id}/end-sessions`),
  'POST /members/:id/invitations for one who is a member': post(
    ({ thing }) => `/members/${thing.id}/invitations`,
  ),
  // Says of a KIM how many write, and not who.
  'GET /members/kims :': { ...get(() => '/members/kims'), isShownOnlySometimes: true },
  'GET /previews/:kind/:id :': get((asking) => `/previews/${kindOf(asking)}/${asking.thing.id}`),
  'POST /previews/:kind/:id a site': {
    build: async (asking) => {
      const path = `/previews/${kindOf(asking)}/${asking.thing.id}`;
      // As the panel does: first it hears on which sites, then it asks for one.
      const { headers } = asking.asker;
      const heard = await fetch(`${asking.cms.url}${path}`, { headers });
      const { sites } = (await heard.json()) as { sites?: { slug: string }[] };
      return {
        ...{ method: 'POST', path },
        body: { site: sites?.[0]?.slug ?? asking.network.kims.own.slug },
      };
    },
    undo: forgetPreviews,
  },
  'GET /audit/entries :': get(() => '/audit/entries'),
  'GET /audit/choices :': get(() => '/audit/choices'),
  'GET /audit/check :': get(() => '/audit/check'),
  'GET /audit/sheet.csv :': get(() => '/audit/sheet.csv'),
};
