import { beforeAll, describe, expect, it } from 'vitest';
import { stockRefusals } from '../src/words/stock-refusals.ts';
import { joinAs } from './kit/members.ts';
import { photo } from './kit/pictures.ts';
import { collection, connect, idOf, makeRegencies, type TwoRegencies } from './kit/regencies.ts';
import { storedIn } from './kit/witness.ts';
import { write } from './kit/writing.ts';

// What an officer's browser could send if somebody else had written it: refused with a reason and a
// sentence, nothing stored, nothing told.
let given: TwoRegencies;
const of = { post: '', live: '', announcement: '', theirs: '', hidden: '', number: 0, row: 0 };
const SECRET = 'Rahasia kabupaten B';

beforeAll(async () => {
  given = await makeRegencies();
  const { a, b, world } = given;
  const made = async (officer: typeof a.officer, type: string, data: object) =>
    idOf(await officer.ask('POST', collection(type), data));
  of.post = await made(a.officer, 'post', { ...world.post(a.kim), kim: connect(a.kim) });
  of.live = await made(a.officer, 'post', { ...world.post(a.kim), kim: connect(a.kim) });
  await a.officer.ask('POST', `${collection('post')}/${of.live}/actions/publish`, {});
  of.announcement = await made(a.officer, 'announcement', {
    ...{ title: 'Pengumuman', body: 'Isi.', slug: '', issuer: connect(a.agency) },
    audience: { everyone: false, regions: connect(a.region), kinds: null, kims: connect() },
  });
  of.theirs = await made(b.officer, 'post', {
    ...{ ...world.post(b.kim), title: SECRET, kim: connect(b.kim) },
  });
  const { phone } = await joinAs(world.cms, a.kim, 'editor');
  of.hidden = (await write(phone)).id;
  const rowOf = async (uid: string, documentId: string) =>
    ((await world.cms.strapi.db.query(uid).findOne({ where: { documentId } })) as { id: number })
      .id;
  of.number = await rowOf('api::kim.kim', b.kim);
  of.row = await rowOf('api::post.post', of.theirs);
});

type Request = [method: string, path: string, body?: object | FormData];

const ENGLISH = /\b(?:the|must|invalid|not|with|is|error)\b/i;
const SENTENCE = /^[A-Z].*[.]$/s;

/** What is wrong with this answer: it must be a 4xx with a reason and sentences of ours, and no more. */
function objectionTo(status: number, text: string): string | null {
  if (status < 400 || status >= 500) return `answered ${status} ${text.slice(0, 300)}`;
  if (text.includes(SECRET)) return `tells ${text.slice(0, 300)}`;
  const { error } = JSON.parse(text) as {
    error: { message: string; details: { reason?: string; errors?: { message: string }[] } };
  };
  const { reason = '', errors = [] } = error.details;
  const words = [error.message, ...errors.map(({ message }) => message)];
  const isOurs = words.every((word) => SENTENCE.test(word) && !ENGLISH.test(word));
  return /^[a-z-]+$/.test(reason) && isOurs ? null : `says ${text.slice(0, 300)}`;
}

/** Sends them all, and tells which were not refused in our words, and which tables that changed. */
async function notRefused(
  requests: readonly [what: string, request: Request][],
): Promise<string[]> {
  const { strapi } = given.world.cms;
  const before = await storedIn(strapi);
  const wrong: string[] = [];
  for (const [what, [method, path, body]] of requests) {
    const response = await given.a.officer.ask(method, path, body);
    const objection = objectionTo(response.status, await response.text());
    if (objection) wrong.push(`${method} ${path} (${what}) ${objection}`);
  }
  const after = await storedIn(strapi);
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  return changed.length > 0 ? [...wrong, `changed ${changed.join(', ')}`] : wrong;
}

/** Every shape in which something foreign, unknown or senseless can be named as the owner. */
const owners = (): [string, unknown][] => [
  ['connect theirs', connect(given.b.kim)],
  ['connect theirs by number', { connect: [{ id: of.number }] }],
  ['connect a list of numbers', { connect: [of.number] }],
  ['connect two', connect(given.a.kim, given.b.kim)],
  ['connect before another', { connect: [{ documentId: given.b.kim, position: { start: true } }] }],
  ['set theirs', { set: [{ documentId: given.b.kim }] }],
  ['set by number', { set: [{ id: of.number }] }],
  ['set nobody', { set: [] }],
  ['disconnect the own', { disconnect: [{ documentId: given.a.kim }] }],
  [
    'disconnect the own, connect theirs',
    { disconnect: [{ documentId: given.a.kim }], connect: [{ documentId: given.b.kim }] },
  ],
  ['a bare documentId', given.b.kim],
  ['a bare number', of.number],
  ['a list of documentIds', [given.b.kim]],
  ['a list of objects', [{ id: of.number }]],
  ['an object', { documentId: given.b.kim }],
  ['nobody', null],
  ['one that does not exist', connect('tidakadasamasekali')],
  ['a number that does not exist', { connect: [{ id: 987_654 }] }],
  ['a number below all', { connect: [{ id: -1 }] }],
  ['a number beyond all', { connect: [{ id: 1e30 }] }],
  ['a broken number', { connect: [{ id: 1.5 }] }],
  ['a text for a number', { connect: [{ id: '1 or 1=1' }] }],
  ['connect an empty object', { connect: [{}] }],
  ['connect nothing', { connect: [null] }],
  ['connect a text', { connect: 'semua' }],
  ['connect lists of lists', { connect: [[[of.number]]] }],
  ['a text', 'semua'],
  ['a truth', true],
  ['a post in the place of a KIM', connect(of.post)],
];

describe('a relation', () => {
  it('to an owner is refused in every shape that names another, none or nonsense', async () => {
    const requests = owners().flatMap(([what, kim]): [string, Request][] => [
      [what, ['PUT', `${collection('post')}/${of.post}`, { kim }]],
      [what, ['POST', `${collection('post')}/${of.live}/actions/publish`, { kim }]],
      [what, ['POST', collection('post'), { ...given.world.post(''), kim }]],
    ]);
    expect(await notRefused(requests)).toEqual([]);
  });

  it('of an audience, an issuer, a region or a photo likewise', async () => {
    const { a, b } = given;
    const address = `${collection('announcement')}/${of.announcement}`;
    const audience = (more: object) => ({
      audience: {
        everyone: false,
        regions: connect(a.region),
        kinds: null,
        kims: connect(),
        ...more,
      },
    });
    const bodies: [string, object][] = [
      ['everyone', audience({ everyone: true })],
      ['their region', audience({ regions: connect(b.region) })],
      ['their KIM, set', audience({ kims: { set: [{ documentId: b.kim }] } })],
      ['a region that does not exist', audience({ regions: connect('tidakadasamasekali') })],
      ['regions as text', audience({ regions: 'semua' })],
      ['kinds as text', audience({ kinds: 'semua' })],
      ['kinds as object', audience({ kinds: { a: 1 } })],
      ['an audience as list', { audience: [] }],
      ['an audience as text', { audience: 'semua' }],
      ['an audience by number', { audience: { id: 987_654 } }],
      ['their agency', { issuer: connect(b.agency) }],
      ['no agency that exists', { issuer: connect('tidakadasamasekali') }],
      ['an attachment that does not exist', { attachments: [{ file: 987_654, label: 'x' }] }],
    ];
    const photos: [string, unknown][] = [
      ['a photo that does not exist', [{ file: 987_654, alt: 'x' }]],
      ['a photo by text', [{ file: 'satu', alt: 'x' }]],
      ['photos as text', 'semua'],
      ['photos by number', [1, 2]],
    ];
    const kim = `${collection('kim')}/${a.kim}`;
    const regions = [connect(b.region), { set: [] }, connect('tidakadasamasekali'), null];
    expect(
      await notRefused([
        ...bodies.map(([what, body]): [string, Request] => [what, ['PUT', address, body]]),
        ...photos.map(([what, sent]): [string, Request] => [
          what,
          ['PUT', `${collection('post')}/${of.post}`, { photos: sent }],
        ]),
        ...regions.map((region): [string, Request] => ['region', ['PUT', kim, { region }]]),
      ]),
    ).toEqual([]);
  });
});

describe('a field', () => {
  it('of the wrong kind or size is refused at its place', async () => {
    const post = `${collection('post')}/${of.post}`;
    const bodies: [string, object][] = [
      ['a title as list', { title: ['a'] }],
      ['a title as object', { title: { $ne: 1 } }],
      ['a title without end', { title: 'x'.repeat(5000) }],
      ['a topic that does not exist', { category: 'judi' }],
      ['a body without end', { body: 'x'.repeat(100_000) }],
      ['a slug with a way out', { slug: '../../etc' }],
      ['a slug as object', { slug: { $gt: '' } }],
      ['a source as object', { source: {} }],
    ];
    const kim = `${collection('kim')}/${given.a.kim}`;
    const ofKim: [string, object][] = [
      ['a status that does not exist', { kimStatus: 'raja' }],
      ['a number of members as text', { memberCount: 'banyak' }],
      ['a reserved address', { slug: 'admin' }],
      ['their address', { slug: given.b.slug }],
      ['an accent that does not exist', { accent: 'x' }],
      ['a name without end', { name: 'x'.repeat(5000) }],
    ];
    expect(
      await notRefused([
        ...bodies.map(([what, body]): [string, Request] => [what, ['PUT', post, body]]),
        ...ofKim.map(([what, body]): [string, Request] => [what, ['PUT', kim, body]]),
      ]),
    ).toEqual([]);
  });

  it('that is the server’s to write is left as it was, whatever is sent with a save', async () => {
    const { a, world } = given;
    const before = (await world.documents.draft('post', of.post))!;
    const sent = {
      ...{ state: 'published', publishedAt: '2020-01-01T00:00:00.000Z', writer: 'member:x' },
      issuedAt: '2020-01-01T00:00:00.000Z',
      ...{ createdBy: { id: 1 }, updatedBy: 1, createdAt: '2020-01-01T00:00:00.000Z' },
      ...{ id: of.row, documentId: of.theirs, locale: 'en', status: 'published', unknown: 1 },
    };
    for (const [field, value] of Object.entries(sent)) {
      const response = await a.officer.ask('PUT', `${collection('post')}/${of.post}`, {
        [field]: value,
      });
      expect(response.status, field).toBe(field === 'documentId' ? 400 : 200);
      expect(await response.text(), field).not.toContain(SECRET);
      expect(await world.documents.draft('post', of.post), field).toEqual(before);
      expect(await world.documents.live('post', of.post), field).toBeNull();
      expect(await world.documents.draft('post', of.theirs), field).toMatchObject({
        title: SECRET,
      });
    }
  });
});

describe('a query', () => {
  const deep = (levels: number): string => `populate${'[kim][populate]'.repeat(levels)}=*`;
  const queries = [
    'filters[createdBy][password][$startsWith]=$2',
    'filters[kim][createdBy][email][$contains]=@',
    'filters[$or][0][createdBy][resetPasswordToken][$notNull]=true',
    'filters[$not][kim][notes][$contains]=a',
    'filters[unknown][$eq]=1',
    'filters[title][$unknown]=1',
    'filters=semua',
    'sort=createdBy.password:asc',
    'sort=unknown:asc',
    'sort[0][createdBy][email]=asc',
    'sort=title;drop',
    'populate=createdBy.roles.users',
    'populate[createdBy][populate][roles][populate]=users',
    deep(20),
    'fields[0]=createdBy.password',
    'page=-1',
    'page=satu',
    'pageSize=100000',
    'pageSize=-1',
    'status=semua',
    'locale=%00',
    '_q[]=a&_q[]=b',
    `_q=${'x'.repeat(5000)}`,
    `filters${'[$and][0]'.repeat(200)}[title]=a`,
  ];
  it.each(queries)('%s shows nobody else’s, and no account', async (query) => {
    const { a } = given;
    const before = await storedIn(given.world.cms.strapi);
    for (const path of [
      collection('post'),
      `${collection('post')}/${of.post}`,
      collection('kim'),
      collection('announcement'),
    ]) {
      const response = await a.officer.ask('GET', `${path}?${query}`);
      const text = await response.text();
      expect(response.status, `${path}: ${text}`).toBeLessThan(500);
      expect(text, path).not.toMatch(/password|\$2[aby]\$|resetPasswordToken|registrationToken/);
      for (const foreign of [SECRET, of.hidden, given.b.slug]) expect(text).not.toContain(foreign);
      if (response.status >= 400) expect(objectionTo(response.status, text), path).toBeNull();
    }
    expect(await storedIn(given.world.cms.strapi)).toEqual(before);
  });
});

describe('a list of many', () => {
  it('with one that is foreign, hidden, unknown or senseless among the own does nothing at all', async () => {
    const lists = (): [string, unknown][] => [
      ['theirs', [of.post, of.theirs]],
      ['hidden', [of.post, of.hidden]],
      ['unknown', [of.post, 'tidakadasamasekali']],
      ['a number', [of.post, 1]],
      ['nothing', [of.post, null]],
      ['an object', [of.post, { $ne: '' }]],
      ['a text for a list', of.post],
      ['an object for a list', { $ne: '' }],
      ['no list', undefined],
    ];
    const requests = lists().flatMap(([what, documentIds]) =>
      ['bulkPublish', 'bulkDelete', 'bulkUnpublish'].map((step): [string, Request] => [
        what,
        ['POST', `${collection('post')}/actions/${step}`, { documentIds }],
      ]),
    );
    expect(await notRefused(requests)).toEqual([]);
  });

  it('of files too', async () => {
    const { a, b } = given;
    const [own, foreign] = await Promise.all(
      [a, b].map(async ({ officer }, at) => {
        const uploaded = await officer.upload(
          await photo(at ? '#414243' : '#515253'),
          'a.jpg',
          'image/jpeg',
        );
        return ((await uploaded.json()) as { id: number }[])[0]!.id;
      }),
    );
    const fileInfo = { name: 'x.jpg', alternativeText: 'x', caption: 'x' };
    const update = (...ids: unknown[]) => ({ updates: ids.map((id) => ({ id, fileInfo })) });
    const remove = '/upload/actions/bulk-delete';
    const change = '/upload/actions/bulk-update';
    expect(
      await notRefused([
        ['theirs', ['POST', remove, { fileIds: [own, foreign] }]],
        ['unknown', ['POST', remove, { fileIds: [own, 987_654] }]],
        ['a text', ['POST', remove, { fileIds: [own, 'satu'] }]],
        ['nothing', ['POST', remove, { fileIds: [own, null] }]],
        ['no list', ['POST', remove, { fileIds: 'semua' }]],
        ['an object', ['POST', remove, { fileIds: { $ne: 1 } }]],
        ['a folder', ['POST', remove, { fileIds: [own], folderIds: [1] }]],
        ['none', ['POST', remove, { fileIds: [] }]],
        ['theirs', ['POST', change, update(own, foreign)]],
        ['unknown', ['POST', change, update(own, 987_654)]],
        ['a text', ['POST', change, update(own, 'satu')]],
        ['nothing', ['POST', change, update(own, null)]],
        ['none', ['POST', change, update()]],
        ['no list', ['POST', change, { updates: 'semua' }]],
      ]),
    ).toEqual([]);
    const renamed = await a.officer.ask('POST', change, update(own));
    expect(renamed.status).toBe(200);
    expect((await a.officer.ask('POST', remove, { fileIds: [own] })).status).toBe(200);
  });
});

describe('the addresses of the desk', () => {
  it('refuse what they do not know', async () => {
    const { a, b } = given;
    const requests: Request[] = [
      ['GET', '/desk/report?month=kemarin'],
      ['GET', '/desk/report?month=2026-11&month=2026-10'],
      ['GET', '/desk/report.csv?month=../../etc'],
      ['GET', `/desk/kims/${b.kim}/decree`],
      ['GET', '/desk/kims/tidakada/decree'],
      ['POST', '/desk/decrees', {}],
      ['POST', `/desk/kims/${a.kim}/publishing`, { publishing: 'semua' }],
      ['POST', `/desk/kims/${a.kim}/publishing`, []],
      ['POST', `/desk/kims/${b.kim}/publishing`, { publishing: 'review' }],
      ['POST', `/desk/items/post/${of.theirs}/withdraw`, { reason: 'Keliru' }],
      ['POST', `/desk/items/post/${of.live}/withdraw`, {}],
      ['POST', `/desk/items/post/${of.live}/withdraw`, { reason: ' ' }],
      ['POST', `/desk/items/post/${of.live}/withdraw`, { reason: ['a'] }],
      ['POST', `/desk/items/post/${of.live}/withdraw`, { reason: 'x'.repeat(100_000) }],
      ['POST', `/desk/items/kim/${a.kim}/withdraw`, { reason: 'Keliru' }],
      ['POST', `/desk/items/post/${of.live}/restore`, {}],
      ['GET', `/desk/broadcasts/${of.post}`],
      ['GET', `/desk/review/post/${of.theirs}`],
      ['GET', `/desk/review/post/${of.hidden}`],
      ['GET', '/desk/review/kim/x'],
      ['POST', `/desk/review/post/${of.hidden}/publish`, {}],
      ['POST', `/desk/review/post/${of.theirs}/return`, { note: 'Sumbernya?' }],
      ['POST', `/desk/review/post/${of.live}/return`, { note: '' }],
      ['GET', `/previews/post/${of.theirs}`],
      ['GET', '/previews/kim/x'],
      ['POST', `/previews/post/${of.theirs}`, { site: b.slug }],
      ['POST', `/previews/post/${of.post}`, { site: b.slug }],
      ['POST', `/previews/post/${of.post}`, { site: ['x'] }],
      ['POST', `/previews/post/${of.post}`, { site: a.slug, more: 1 }],
      ['POST', `/members/of/${a.kim}/invitations`, {}],
      ['POST', `/members/of/${a.kim}/invitations`, { name: 'A', role: 'raja' }],
      ['POST', `/members/of/${a.kim}/invitations`, { name: 'Ani', role: 'editor', kim: b.kim }],
      ['POST', `/members/of/${a.kim}/invitations`, { name: 'x'.repeat(5000), role: 'editor' }],
      ['POST', `/members/of/${b.kim}/invitations`, { name: 'Ani', role: 'editor' }],
      ['POST', '/members/tidakada/remove', {}],
      ['GET', '/audit/entries'],
    ];
    expect(
      await notRefused(
        requests.map((request) => [(JSON.stringify(request[2]) ?? '').slice(0, 60), request]),
      ),
    ).toEqual([]);
  });
});

describe('a request', () => {
  const send = (path: string, method: string, type: string, body: string) =>
    given.a.officer.raw(method, path, type, body);

  it('that is too large, broken or no JSON is refused everywhere', async () => {
    const { strapi } = given.world.cms;
    const before = await storedIn(strapi);
    const wrong: string[] = [];
    const paths: [string, string][] = [
      ['POST', collection('post')],
      ['PUT', `${collection('post')}/${of.post}`],
      ['POST', `${collection('post')}/actions/bulkPublish`],
      ['POST', `/desk/items/post/${of.live}/withdraw`],
      ['POST', `/members/of/${given.a.kim}/invitations`],
      ['POST', `/desk/kims/${given.a.kim}/publishing`],
    ];
    for (const [method, path] of paths) {
      for (const [type, body] of [
        ['application/json', `{"title":"${'x'.repeat(1024 * 1024)}"}`],
        ['application/json', '{"title":'],
        ['application/json', '['.repeat(50_000)],
        ['application/json', '"teks"'],
        ['application/json', '[]'],
        ['text/plain', '{"title":"Lain"}'],
        ['application/x-www-form-urlencoded', 'title=Lain'],
        ['application/xml', '<title>Lain</title>'],
        ['multipart/form-data; boundary=x', '--x\r\n'],
      ] as const) {
        const response = await send(path, method, type, body);
        const objection = objectionTo(response.status, await response.text());
        if (objection) wrong.push(`${method} ${path} ${type} ${body.slice(0, 20)} ${objection}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await storedIn(strapi)).toEqual(before);
  });

  it('without a sign-in, or with one that is over, is told so', async () => {
    for (const path of [collection('post'), '/desk/home', '/audit/entries', '/upload/files']) {
      const response = await fetch(given.world.cms.url + path);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({
        error: { message: stockRefusals['signed-out'], details: { reason: 'signed-out' } },
      });
    }
  });

  it('to sign in says in our words what is wrong, and says no more', async () => {
    const signInWith = async (body: unknown) => {
      const response = await fetch(`${given.world.cms.url}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(400);
      return ((await response.json()) as { error: { details: { reason: string } } }).error.details
        .reason;
    };
    const { email } = given.a.officer;
    expect(await signInWith({ email, password: 'salah' })).toBe('credentials-wrong');
    expect(await signInWith({ email: 'tidak.ada@contoh.id', password: 'salah' })).toBe(
      'credentials-wrong',
    );
    for (const body of [
      {},
      [],
      { email },
      { email: [email], password: 'x' },
      { email: { $ne: '' }, password: { $ne: '' } },
    ]) {
      expect(['field-not-valid', 'not-valid', 'credentials-wrong']).toContain(
        await signInWith(body),
      );
    }
  });
});
