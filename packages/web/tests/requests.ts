import { photoUpload } from '@simpul/contract';
import type { Asked } from '../src/testing/ask-raw.ts';

/** One line of the contract of serving: what is asked, and what any web server of Simpul answers. */
export interface Row extends Asked {
  name: string;
  status: number;
  /** Headers that must stand there, or must not (null). */
  has?: Record<string, string | null>;
  /** What the answer holds. */
  says?: string;
}

const KIM = 'Host: tangkiling.kim.example';
const TULIS = 'Host: tulis.kim.example';
const on = (host: string, ...more: string[]): string[] => [`Host: ${host}`, ...more];

/** Address by address: `[target, status, more]`. */
const of = (
  what: string,
  head: readonly string[],
  rows: readonly (readonly [string, number, Partial<Row>?])[],
): Row[] =>
  rows.map(([target, status, more = {}]) => ({
    name: `${what}: ${target}${more.head ? ` (${more.head.slice(1).join(', ')})` : ''}`,
    target,
    status,
    head,
    ...more,
  }));

const HOSTS: Row[] = (
  [
    ['tangkiling.kim.example', 200, 'beranda tangkiling'],
    ['TANGKILING.Kim.Example', 200, 'beranda tangkiling'],
    ['tangkiling.kim.example:8080', 200, 'beranda tangkiling'],
    ['tangkiling.kim.example.', 200, 'beranda tangkiling'],
    ['tangkiling.kim.example.:443', 200, 'beranda tangkiling'],
    ['kim.example', 200, 'beranda portal'],
    ['KIM.EXAMPLE:80', 200, 'beranda portal'],
    ['ditutup.kim.example', 200, 'ditutup sementara'],
    ['tanpa-404.kim.example', 200, 'beranda'],
    ['evil.example', 404, 'Tidak ditemukan'],
    ['kim.example.evil.example', 404, 'Tidak ditemukan'],
    ['nosuchkim.kim.example', 404, 'Tidak ditemukan'],
    ['a.tangkiling.kim.example', 404, 'Tidak ditemukan'],
    ['portal.kim.example', 404, 'Tidak ditemukan'],
    ['admin.kim.example', 404, 'Tidak ditemukan'],
    ['xn--tangkiling-x.kim.example', 404, 'Tidak ditemukan'],
    ['-a.kim.example', 404, 'Tidak ditemukan'],
    ['_shared.kim.example', 404, 'Tidak ditemukan'],
    ['tangkiling.kim.example:http', 404, 'Tidak ditemukan'],
    ['127.0.0.1', 404, 'Tidak ditemukan'],
    ['[::1]', 404, 'Tidak ditemukan'],
    ['', 400, 'tidak dapat dibaca'],
    ['../x.kim.example', 400, 'tidak dapat dibaca'],
    ['tangkiling.kim.example/..', 400, 'tidak dapat dibaca'],
    ['tangki ling.kim.example', 400, 'tidak dapat dibaca'],
  ] as const
).map(([host, status, says]) => ({ name: `host ${host}`, head: on(host), status, says }));

const UNKNOWN_HOST: Row[] = of('unknown host', on('nosuchkim.kim.example'), [
  ['/_astro/a.B1.css', 404],
  ['/berita/', 404],
  ['/status.json', 404],
  ['/', 405, { method: 'POST' }],
]);

const ADDRESSES: Row[] = [
  ...of(
    'address',
    [KIM],
    [
      ['/', 200],
      ['/?utm_source=wa', 200],
      ['/berita/x', 200, { says: 'berita x', has: { 'cache-control': 'no-cache' } }],
      ['/berita/x?a=1&b=%2e%2e', 200],
      ['/wilayah/62.71.04.1002', 200],
      ['/.well-known/security.txt', 200, { has: { 'content-type': 'text/plain; charset=utf-8' } }],
      ['/manifest.webmanifest', 200],
      ['/sw.js', 200, { has: { 'cache-control': 'no-cache' } }],
      ['/cari/terbaru.json', 200],
      ['/sitemap.xml', 200, { has: { 'content-type': 'application/xml; charset=utf-8' } }],
      ['/rss.xml', 200, { has: { 'content-type': 'application/rss+xml; charset=utf-8' } }],
      ['/topik/budaya/rss.xml', 200, { has: { 'access-control-allow-origin': '*' } }],
      ['/atom.xml', 200],
      ['/feed.json', 200, { has: { 'content-type': 'application/feed+json; charset=utf-8' } }],
      ['/agenda.ics', 200, { has: { 'cross-origin-resource-policy': 'cross-origin' } }],
      ['/_astro/a.B1.css', 200, { has: { 'cross-origin-resource-policy': 'same-origin' } }],
      ['/media/abc-480.webp', 200, { has: { 'cross-origin-resource-policy': 'cross-origin' } }],
      ['/media/abc.pdf', 200, { has: { 'content-type': 'application/pdf' } }],
      ['/404', 200],
      ['/berita/tidak-ada', 404, { says: 'tidak ada di tangkiling', has: { etag: null } }],
      ['/tidak/ada/rss.xml', 404, { has: { 'cache-control': 'no-cache' } }],
      ['/media/tidak-ada.webp', 404, { has: { 'access-control-allow-origin': null } }],
      [`/media/${'x'.repeat(230)}.webp`, 404],
      [`/_astro/${'@'.repeat(90)}.css`, 404],
      ['/status.json', 404],
      ['/metrics', 404],
      ['/api/authoring/me', 404],
      ['/api/publication/network', 404],
      ['/admin', 404],
      ['/pratinjau/salah', 404],
      ['/pratinjau', 404],
      ['/pratinjau/', 301],
    ],
  ),
  ...of('site without a 404 page', on('tanpa-404.kim.example'), [
    ['/tidak-ada', 404, { says: 'Tidak ditemukan' }],
  ]),
];

const FORMS: Row[] = of(
  'form',
  [KIM],
  [
    ['/berita/', 301, { has: { location: '/berita', 'cache-control': 'public, max-age=3600' } }],
    ['/berita/x//', 301, { has: { location: '/berita/x' } }],
    ['/berita/x.html', 301, { has: { location: '/berita/x' } }],
    ['/berita/x.html/', 301, { has: { location: '/berita/x' } }],
    ['/index.html', 301, { has: { location: '/' } }],
    ['/berita/index.html?x=1', 301, { has: { location: '/berita' } }],
    ['/berita/x/', 301, { method: 'HEAD' }],
    ['/a.html.html', 301, { has: { location: '/a.html' } }],
    ['//', 404],
    ['//evil.example/', 404],
    ['/BERITA/X', 404],
    ['/berita//x', 404],
  ],
);

const INTRUDERS: Row[] = of(
  'intruder',
  [KIM],
  [
    ['/../secret.html', 400],
    ['/berita/../../secret.html', 400],
    ['/%2e%2e/secret.html', 400],
    ['/..%2fsecret.html', 400],
    ['/%2e%2e%2fsecret.html', 400],
    ['/berita/../rahasia', 404],
    ['/berita/%2e%2e/berita/x', 404],
    ['/berita/./x', 404],
    ['/current/../x', 404],
    ['/berita%2fx', 404],
    ['/berita/%78', 404],
    ['/berita/x%00.html', 400],
    ['/berita/%zz', 400],
    ['/berita/x%20', 404],
    ['/berita/x#y', 404],
    ['/berita/x\\y', 404],
    ['/berita/x;y=1', 404],
    ['/.env', 404],
    ['/.git/config', 404],
    ['/.well-known/', 404],
    ['/_shared/_astro/a.B1.css', 404],
    ['/_previews/tangkiling/x.html', 404],
    ['/_astro/', 404],
    ['/_astro/../index.html', 404],
    ['/_astro/a.B1.css.br', 404],
    ['/media/a.php', 404],
    ['/media/', 301],
    ['/releases/1.json', 404],
    ['/berita/x.html.br', 404],
    ['/tangkiling/current/index', 404],
    ['/simpul', 404],
    [`/${'a'.repeat(3000)}`, 404],
  ],
);

const PACKED: Row[] = [
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=0.5', 'gzip'],
  ['br;q=0', null],
  ['gzip;q=0', null],
  ['identity', null],
  ['deflate', null],
  ['x-gzip-something', null],
].flatMap(([accepted, encoding]) =>
  ['GET', 'HEAD'].map((method) => ({
    name: `packed: ${method} ${accepted}`,
    method,
    target: '/berita/x',
    status: 200,
    head: [KIM, `Accept-Encoding: ${accepted}`],
    has: { 'content-encoding': encoding!, vary: 'Accept-Encoding' },
  })),
);
const UNPACKED: Row[] = of(
  'no twin there',
  [KIM, 'Accept-Encoding: gzip, br'],
  [
    ['/', 200, { has: { 'content-encoding': null, vary: 'Accept-Encoding' } }],
    ['/tidak-ada', 404, { has: { 'content-encoding': 'br' } }],
    ['/rss.xml', 200, { has: { 'content-encoding': 'gzip' } }],
    ['/berita/x', 200, { version: '1.0', has: { 'content-encoding': 'br' } }],
  ],
);

const RANGES: Row[] = (
  [
    ['bytes=0-3', 206, { 'content-range': 'bytes 0-3/2000', 'cache-control': 'no-cache' }],
    ['bytes=-5', 206, { 'content-range': 'bytes 1995-1999/2000' }],
    ['bytes=1990-', 206, { 'content-range': 'bytes 1990-1999/2000' }],
    ['bytes=1990-9999', 206, { 'content-range': 'bytes 1990-1999/2000' }],
    ['bytes=0-1,5-6', 200, { 'content-range': null }],
    ['bytes=5000-', 416, { 'content-range': 'bytes */2000', 'cache-control': 'no-cache' }],
    ['bytes=-5000', 206, { 'content-range': 'bytes 0-1999/2000' }],
    ['bytes=0-0', 206, { 'content-length': '1' }],
    ['bytes=-0', 416, {}],
    ['bytes=5-2', 416, {}],
    ['bytes=abc', 416, {}],
    ['bytes=-', 416, {}],
    ['bytes= 0 - 3', 206, { 'content-range': 'bytes 0-3/2000' }],
    ['kilometres=1-2', 200, { 'accept-ranges': 'bytes' }],
  ] as const
).flatMap(([range, status, has]) =>
  ['GET', 'HEAD'].map((method) => ({
    name: `range: ${method} ${range}`,
    method,
    target: '/media/abc.pdf',
    status,
    head: [KIM, `Range: ${range}`],
    has,
  })),
);
const RANGES_ELSEWHERE: Row[] = of(
  'range',
  [KIM, 'Range: bytes=0-3'],
  [
    ['/berita/x', 206],
    ['/tidak-ada', 404],
    ['/berita/', 301, { has: { 'cache-control': 'public, max-age=3600' } }],
    ['/rss.xml', 416, { head: [KIM, 'Range: bytes=9999-'], has: { 'cache-control': 'no-cache' } }],
    ['/_astro/a.B1.css', 416, { head: [KIM, 'Range: bytes=99-'] }],
    ['/app/Shell.B1.js', 416, { head: [TULIS, 'Range: bytes=99-'] }],
    ['/berita/x', 200, { head: [KIM, 'Range: bytes=0-3', 'Accept-Encoding: br'] }],
    ['/berita/x', 200, { head: [KIM, 'Range: bytes=0-3', 'If-Range: "other"'] }],
  ],
);

/** `{etag}` and `{date}` stand for those of the file. */
const CONDITIONS: Row[] = (
  [
    ['If-None-Match: {etag}', 304],
    ['If-None-Match: W/{etag}', 304],
    ['If-None-Match: "other", {etag}', 304],
    ['If-None-Match: *', 304],
    ['If-None-Match: "other"', 200],
    ['If-None-Match: garbage', 200],
    ['If-Modified-Since: {date}', 304],
    ['If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT', 200],
    ['If-Modified-Since: Wed, 06 Nov 2086 08:49:37 GMT', 200],
    ['If-Modified-Since: yesterday', 200],
    ['If-None-Match: "other"|If-Modified-Since: {date}', 200],
    ['If-None-Match: {etag}|If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT', 200],
    ['If-None-Match: {etag}|If-Modified-Since: {date}', 304],
    ['If-Match: {etag}', 200],
    ['If-Match: *', 200],
    ['If-Match: "other"', 412],
    ['If-Match: W/{etag}', 412],
    ['If-Unmodified-Since: {date}', 200],
    ['If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT', 412],
    ['If-Range: {etag}|Range: bytes=0-3', 206],
    ['If-Range: {date}|Range: bytes=0-3', 206],
    ['If-Range: Sun, 06 Nov 1994 08:49:37 GMT|Range: bytes=0-3', 200],
  ] as const
).flatMap(([conditions, status]) =>
  ['GET', 'HEAD'].map((method) => ({
    name: `condition: ${method} ${conditions}`,
    method,
    target: '/berita/x',
    status,
    head: [KIM, ...conditions.split('|')],
  })),
);

const METHODS: Row[] = [
  ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL', 'FOO'].map(
    (method) => ({
      name: `method ${method}`,
      method,
      status: 405,
      head: [KIM, 'Content-Length: 0'],
      has: { allow: 'GET, HEAD' },
    }),
  ),
  {
    name: 'method POST with a body',
    method: 'POST',
    status: 405,
    head: [KIM, 'Content-Length: 3'],
    body: 'a=b',
  },
  { name: 'HEAD of a page', method: 'HEAD', status: 200, head: [KIM] },
  { name: 'HEAD of nothing', method: 'HEAD', target: '/none', status: 404, head: [KIM] },
  {
    name: 'a body that comes with GET is not read',
    status: 200,
    head: [KIM, 'Content-Length: 3'],
    body: 'abc',
  },
];

const WIRE: Row[] = [
  { name: 'HTTP/1.0 with a host', version: '1.0', status: 200, head: [KIM] },
  { name: 'HTTP/1.0 without a host', version: '1.0', status: 404, head: [] },
  { name: 'an expectation of its own', status: 200, head: [KIM, 'Expect: something'] },
  { name: 'HTTP/1.1 without a host', status: 400, head: [] },
  { name: 'two hosts', status: 400, head: [KIM, 'Host: selat.kim.example'] },
  {
    name: 'an address in full',
    target: 'http://tangkiling.kim.example/berita/x',
    status: 200,
    head: [KIM],
  },
  {
    name: 'an address in full without a path',
    target: 'http://tangkiling.kim.example',
    status: 200,
    head: [KIM],
  },
  {
    name: 'an address in full, another host in the head',
    target: 'http://kim.example/',
    status: 200,
    says: 'portal',
    head: [KIM],
  },
  {
    name: 'an address in full of a stranger',
    target: 'http://evil.example/berita/x',
    status: 404,
    head: [KIM],
  },
  { name: 'OPTIONS *', method: 'OPTIONS', target: '*', status: 400, head: [KIM] },
];

const ON_TULIS: Row[] = [
  ...of(
    'Tulis',
    [TULIS],
    [
      ['/', 200, { says: 'Tulis', has: { 'referrer-policy': 'no-referrer' } }],
      ['/undangan', 200],
      ['/undangan/', 301],
      ['/sw.js', 200, { has: { 'cache-control': 'no-cache' } }],
      [
        '/app/Shell.B1.js',
        200,
        { has: { 'cache-control': 'public, max-age=31536000, immutable' } },
      ],
      [
        '/app/Shell.B1.js',
        200,
        { head: [TULIS, 'Accept-Encoding: br'], has: { 'content-encoding': 'br' } },
      ],
      ['/app/none.js', 404, { says: 'Tidak ditemukan' }],
      ['/app/', 301],
      ['/media/abc-480.webp', 200],
      ['/media/none.webp', 404],
      ['/media/../index.html', 404],
      ['/_astro/a.B1.css', 404],
      ['/admin', 404],
      ['/api/publication/network', 404],
      ['/tidak-ada', 404],
      ['/', 405, { method: 'PUT' }],
      [
        '/',
        303,
        { method: 'POST', head: [TULIS, 'Content-Length: 3'], body: 'a=b', has: { location: '/' } },
      ],
      ['/bagikan', 303, { method: 'POST', head: [TULIS, 'Content-Length: 0'] }],
      ['/index', 304, { head: [TULIS, 'If-None-Match: *'] }],
      ['/', 200, { head: on('TULIS.kim.example.:8080') }],
    ],
  ),
  ...of(
    'call',
    [TULIS],
    [
      ['/api/authoring/me', 200, { says: '{"asked":"/api/authoring/me"' }],
      ['/api/authoring/items?state=draft', 200],
      ['/api/authoring', 404, { has: { 'content-type': 'application/json; charset=utf-8' } }],
      ['/api/authoring/', 404],
      ['/api/authoring/nothing', 404],
      ['/api/authoring/../admin', 404],
      ['/api/authoring/me/%2e%2e', 404],
      ['/api/authoring/me', 405, { method: 'DELETE' }],
      [
        '/api/authoring/items',
        200,
        {
          method: 'POST',
          head: [TULIS, 'Content-Length: 2', 'Content-Type: application/json'],
          body: '{}',
        },
      ],
      [
        '/api/authoring/items',
        413,
        { method: 'POST', head: [TULIS, 'Content-Length: 200000'], body: 'x'.repeat(200_000) },
      ],
      [
        '/api/authoring/photos',
        413,
        { method: 'POST', head: [TULIS, `Content-Length: ${photoUpload.requestBytes + 1}`] },
      ],
    ],
  ),
];

/** The contract of serving, whoever serves. */
export const requests: readonly Row[] = [
  ...HOSTS,
  ...UNKNOWN_HOST,
  ...ADDRESSES,
  ...FORMS,
  ...INTRUDERS,
  ...PACKED,
  ...UNPACKED,
  ...RANGES,
  ...RANGES_ELSEWHERE,
  ...CONDITIONS,
  ...METHODS,
  ...WIRE,
  ...ON_TULIS,
];
