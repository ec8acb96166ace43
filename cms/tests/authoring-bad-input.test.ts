import { authoringEndpoints, type Endpoint } from '@simpul/contract';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { authoringRefusals } from '../src/words/authoring-refusals.ts';
import { joinAs, type Phone } from './kit/members.ts';
import { storedIn } from './kit/witness.ts';
import { makeWorld, type World } from './kit/world.ts';
import { eventContent, galleryContent, postContent, write } from './kit/writing.ts';

// What a member's device could send if somebody else had written it: at every address, in every shape.
let world: World;
let chair: Phone;
let item: { id: string; version: string };
/** What is stored when a test begins, and must be when it ends. */
let stored: Record<string, string>;

beforeAll(async () => {
  world = await makeWorld();
  chair = (await joinAs(world.cms, await world.makeKim('salah-tulis'), 'chair')).phone;
  item = await write(chair);
});
beforeEach(async () => {
  stored = await storedIn(world.cms.strapi);
});
afterEach(async () => {
  expect(await storedIn(world.cms.strapi)).toEqual(stored);
});

const every = Object.entries(authoringEndpoints) as [string, Endpoint][];
const writes = every.filter(
  ([name, { method, request }]) =>
    /^(?:POST|PUT)$/.test(method) && request !== 'multipart' && !/^accept/.test(name),
);
const reads = every.filter(([, { method }]) => method === 'GET' || method === 'DELETE');
const named = (path: string): string => path.replace(':id', item.id);

/** Bodies that fit no address: the wrong kind of JSON, fields that none of them knows, whole forms of Strapi. */
const bodies: [string, unknown][] = [
  ['null', null],
  ['a list', []],
  ['a list of lists', [[[[]]]]],
  ['a text', 'teks'],
  ['a number', 7],
  ['a field that none knows', { state: 'published' }],
  ['an owner', { kim: { connect: [{ documentId: 'x' }] } }],
  ['an author', { createdBy: 1, writer: 'member:x' }],
  ['an id', { id: 1, documentId: 'x' }],
  ['a moment of publication', { publishedAt: '2020-01-01T00:00:00.000Z' }],
  ['Strapi’s envelope', { data: { title: 'Judul' } }],
  ['a prototype', JSON.parse('{"__proto__":{"role":"chair"},"constructor":{"x":1}}')],
];

async function expectRefused(
  phone: Phone,
  method: string,
  path: string,
  ask: object,
  what: string,
) {
  const { status, body } = await phone.ask(method, path, ask);
  expect(status, `${what}: ${JSON.stringify(body)}`).toBeGreaterThanOrEqual(400);
  expect(status, what).toBeLessThan(500);
  const { code, message } = body.error!;
  expect(Object.keys(authoringRefusals), what).toContain(code);
  expect(message, what).toMatch(/^[A-Z].*[.]$/s);
  return code;
}

describe('a body that does not fit', () => {
  it.each(writes)(
    '%s refuses in every shape, and stores nothing',
    async (_name, { method, path }) => {
      for (const [what, body] of bodies) {
        const code = await expectRefused(chair, method, named(path), { body }, what);
        expect(['not-valid', 'not-json'], what).toContain(code);
      }
    },
  );

  it.each(writes)(
    '%s refuses as form, as text, without end and too large',
    async (_name, { method, path }) => {
      const sent = (type: string, text: string) =>
        fetch(`${world.cms.url}/api/authoring${named(path)}`, {
          method,
          headers: {
            ...{ origin: world.cms.url!, cookie: chair.cookie, 'simpul-authoring': '1' },
            ...{ 'content-type': type, 'idempotency-key': randomUUID() },
          },
          body: text,
        });
      for (const [type, text, code] of [
        ['text/plain', '{}', 'wrong-content-type'],
        ['application/x-www-form-urlencoded', 'base=1', 'wrong-content-type'],
        ['application/xml', '<a/>', 'wrong-content-type'],
        ['application/json', '{"base":', 'not-json'],
        ['application/json', `{"x":"${'x'.repeat(1024 * 1024)}"}`, 'too-large'],
        ['application/json', '['.repeat(50_000), 'not-json'],
      ] as const) {
        const response = await sent(type, text);
        const { error } = (await response.json()) as { error: { code: string; message: string } };
        expect(error, type).toEqual({ code, message: authoringRefusals[code] });
      }
    },
  );
});

describe('a query that no address knows', () => {
  it.each(reads)(
    '%s refuses: no filter, sort, populate or page',
    async (_name, { method, path }) => {
      for (const query of [
        'filters[kim][notes][$contains]=a',
        'filters[account][password][$startsWith]=$2',
        'sort=account.password',
        'populate=*',
        'populate[kim][populate][members][populate]=account',
        'fields[0]=tokenHash',
        'status=draft',
        'pagination[pageSize]=10000',
        '_q=a',
        'id=1&id=2',
      ]) {
        const code = await expectRefused(chair, method, `${named(path)}?${query}`, {}, query);
        expect(code, query).toBe('not-valid');
      }
    },
  );
});

describe('the content of an item', () => {
  const contents: [string, object][] = [
    ['without a title', { title: undefined }],
    ['with a number for a title', { title: 7 }],
    ['with a title without end', { title: 'x'.repeat(5000) }],
    ['with a topic that does not exist', { category: 'judi' }],
    ['with photos by number', { photos: [1, 2, 3] }],
    ['with photos as relation', { photos: { connect: [{ id: 1 }] } }],
    ['with a photo without words', { photos: [{ hash: 'a'.repeat(32) }] }],
    ['about an id', { about: 1 }],
    ['about a relation', { about: { connect: [{ documentId: 'x' }] } }],
    ['of a kind that does not exist', { type: 'kim' }],
    ['of the kind of officers', { type: 'announcement' }],
    ['with an audience', { audience: { everyone: true } }],
    ['with a slug', { slug: 'lain' }],
    ['with a state', { state: 'published' }],
    ['with an owner', { kim: 'x' }],
  ];
  it.each(contents)('%s is refused, new and saved', async (what, more) => {
    for (const content of [postContent(more), galleryContent(more), eventContent(more)]) {
      // A gallery and an event know no topic, so that field is unknown to them.
      await expectRefused(chair, 'POST', '/items', { body: { content, then: 'keep' } }, what);
      const saved = { base: item.version, content, then: 'keep' };
      await expectRefused(chair, 'PUT', `/items/${item.id}`, { body: saved }, what);
    }
  });

  it('is done once for each number: another content under it is refused everywhere, and stores nothing', async () => {
    const key = randomUUID();
    const body = { content: postContent(), then: 'keep' };
    expect((await chair.ask('POST', '/items', { body, key })).status).toBe(200);
    stored = await storedIn(world.cms.strapi);
    for (const [method, path, other] of [
      ['POST', '/items', { content: postContent({ title: 'Lain' }), then: 'keep' }],
      ['PUT', `/items/${item.id}`, { base: item.version, content: postContent(), then: 'keep' }],
      ['POST', `/items/${item.id}/submit`, { base: item.version }],
      ['POST', '/invitations', { name: 'Budi', role: 'editor' }],
    ] as const) {
      const code = await expectRefused(chair, method, path, { body: other, key }, path);
      expect(code, path).toBe('idempotency-key-reused');
    }
  });
});
