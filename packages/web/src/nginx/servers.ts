import { COMPOSER } from '@simpul/domain';
import { photoUpload } from '@simpul/contract';
import { refusalOf } from '../composer/refuse-call.ts';
import { composerHeaders } from '../composer/composer-headers.ts';
import { contentTypes, feedTypes } from '../content-types.ts';
import { FIXED_TYPE, fixedPages, type FixedStatus } from '../fixed-answers.ts';
import { securityHeaders } from '../headers.ts';
import type { NginxSettings } from './settings.ts';
import { block, quote } from './words.ts';

/** Every host that is not ours: a fixed page that repeats nothing of the request. */
export const strangers = (settings: NginxSettings): string =>
  block('server', [
    ...listens(settings, ' default_server'),
    'server_name _;',
    'set $simpul_moves "";',
    'set $simpul_own_page "";',
    ...manners(settings),
    ...headers(securityHeaders(settings.scheme)),
    ...fixedAnswers([404, 405, 413, 500, 503]),
    ...unreadable,
    'if ($simpul_reads = 0) { return 405; }',
    block('location /', ['return 404;']),
  ]);

/** The sites of all KIM and the portal. */
export const sites = (settings: NginxSettings): string =>
  block('server', [
    ...listens(settings),
    `server_name ${settings.domain} ${kimNames(settings.domain)};`,
    `root ${quote(settings.root)};`,
    ...manners(settings),
    ...headers(securityHeaders(settings.scheme)),
    ...fixedAnswers([405, 412, 413, 416, 429, 500, 503]),
    'set $simpul_moves "";',
    'set $simpul_own_page "";',
    ...unreadable,
    'if ($simpul_reads = 0) { return 405; }',
    'error_page 410 =404 @fixed404;',
    'if ($simpul_host_fits = 0) { return 410; }',
    'if (!-e $document_root/$simpul_site/current) { return 410; }',
    'if ($simpul_path ~ "^/pratinjau/.") { rewrite ^ /_simpul/preview last; }',
    ...moves,
    block('location /', ['try_files $simpul_target =404;']),
    ...feeds('$simpul_target'),
    'error_page 404 @missing;',
    block('location @missing', [
      'set $simpul_own_page 1;',
      'etag off;',
      'try_files /$simpul_site/current/404.html @fixed404;',
    ]),
    ...fixedAnswers([404], false),
    '# A preview is known by the hash of its address and ends by itself: that is no matter of files.',
    block('location = /_simpul/preview', [
      'internal;',
      ...proxy(`http://${settings.web}$request_uri`),
      'limit_req zone=simpul_previews burst=20 nodelay;',
      '# Its address is a secret while it lasts.',
      'access_log off;',
      'error_page 429 @fixed429;',
      'error_page 502 504 =503 @fixed503;',
    ]),
  ]);

/** Tulis: the app as files, the calls of members to the web server, which knows which there are. */
export const composer = (settings: NginxSettings): string[] =>
  settings.composer === null
    ? []
    : [
        block('server', [
          ...listens(settings),
          `server_name ${COMPOSER}.${settings.domain};`,
          `root ${quote(settings.composer)};`,
          ...manners(settings, photoUpload.requestBytes),
          ...headers(composerHeaders(settings.scheme)),
          ...fixedAnswers([404, 405, 412, 416, 500, 503]),
          'set $simpul_moves "";',
          'set $simpul_own_page "";',
          ...unreadable,
          'if ($simpul_host_fits = 0) { return 404; }',
          'if ($simpul_path ~ "^/api/authoring(?:/|$)") { rewrite ^ /_simpul/call last; }',
          'error_page 422 =303 @moved;',
          'if ($request_method = POST) { set $simpul_moves home; return 422; }',
          'if ($simpul_reads = 0) { return 405; }',
          ...moves,
          block('location /', ['try_files $simpul_app_target =404;']),
          block('location /media/', [
            `root ${quote(settings.root)};`,
            'if ($simpul_kind != media) { return 404; }',
            'try_files $simpul_target =404;',
          ]),
          block('location = /_simpul/call', [
            'internal;',
            ...proxy(`http://${settings.web}$request_uri`),
            'limit_req zone=simpul_calls burst=60 nodelay;',
            'limit_conn simpul_clients 20;',
            'error_page 413 @too_large;',
            'error_page 429 @too_often;',
            'error_page 502 504 =503 @busy;',
          ]),
          ...(
            [
              ['too_large', 'photo-too-large'],
              ['too_often', 'too-often'],
              ['busy', 'busy'],
            ] as const
          ).map(([name, code]) => {
            const { status, headers: more, body } = refusalOf(code);
            const { 'Content-Type': type, ...own } = more;
            return block(`location @${name}`, [
              'types { }',
              `default_type ${quote(type!)};`,
              ...headers({ ...composerHeaders(settings.scheme), ...own }, false),
              `return ${status} ${quote(body)};`,
            ]);
          }),
        ]),
      ];

/** The officers' panel; the two APIs of the CMS have their own doors and cannot be reached here. */
export const panel = (settings: NginxSettings): string[] =>
  settings.panel === null
    ? []
    : [
        block('server', [
          ...listens(settings),
          `server_name ${settings.panel.host};`,
          ...manners(settings, '12m'),
          ...fixedAnswers([413, 429, 503]),
          ...unreadable,
          'error_page 502 504 =503 @fixed503;',
          block('location /', proxy(settings.panel.cms)),
          block('location /api/', ['return 404;']),
          block(
            'location ~ "^/admin/(?:login|register|forgot-password|reset-password|renew-token)"',
            [...proxy(settings.panel.cms), 'limit_req zone=simpul_logins burst=20 nodelay;'],
          ),
        ]),
      ];

/** With a certificate of its own, plain HTTP only leads to it. */
export const plainToTls = (settings: NginxSettings): string[] =>
  settings.tls === null
    ? []
    : [
        block('server', [
          ...settings.tls.plain.map((at) => `listen ${at} default_server;`),
          'server_name _;',
          'set $simpul_moves "";',
          'set $simpul_own_page "";',
          ...manners(settings),
          // HTTPS cannot be asked for where it is not spoken.
          ...headers(securityHeaders('http')),
          ...fixedAnswers([404, 405, 413, 500, 503]),
          ...unreadable,
          block('location /', [
            `if ($host !~ ${quote(`^${ourHosts(settings)}$`)}) { return 404; }`,
            'return 308 https://$host$request_uri;',
          ]),
        ]),
      ];

/** A pattern for the portal, every name below it, and the panel's host. */
const ourHosts = ({ domain, panel }: NginxSettings): string => {
  const names = `(?:[a-z0-9-]{1,63}\\.)?${escape(domain)}`;
  return panel === null ? names : `(?:${names}|${escape(panel.host)})`;
};

const escape = (text: string): string => text.replaceAll('.', '\\.');

const kimNames = (domain: string): string =>
  quote(`~^(?<simpul_label>(?!..--)[a-z0-9][a-z0-9-]{1,38}[a-z0-9])\\.${escape(domain)}$`);

function listens({ listen, tls, nginx }: NginxSettings, more = ''): string[] {
  const [major, minor, patch] = nginx.version;
  const hasDirective = major > 1 || minor > 25 || (minor === 25 && patch >= 1);
  const ssl = tls === null ? '' : hasDirective ? ' ssl' : ' ssl http2';
  return [
    ...listen.map((address) => `listen ${address}${ssl}${more};`),
    ...(tls === null
      ? []
      : [
          ...(hasDirective ? ['http2 on;'] : []),
          `ssl_certificate ${quote(tls.certificate)};`,
          `ssl_certificate_key ${quote(tls.key)};`,
          'ssl_protocols TLSv1.2 TLSv1.3;',
          'ssl_session_cache shared:simpul_tls:10m;',
          'ssl_session_tickets off;',
        ]),
  ];
}

/** What holds in every server of ours, whatever the rest of this nginx does. */
const manners = ({ nginx }: NginxSettings, largestBody: number | string = '16k'): string[] => [
  'server_tokens off;',
  'absolute_redirect off;',
  'merge_slashes off;',
  'charset off;',
  'etag on;',
  'if_modified_since exact;',
  'max_ranges 1;',
  '# A file that was swapped is a new file: nothing may be remembered of the old one.',
  'open_file_cache off;',
  `client_max_body_size ${largestBody};`,
  'client_header_timeout 15s;',
  'client_body_timeout 30s;',
  'send_timeout 30s;',
  'limit_req_status 429;',
  'limit_conn_status 429;',
  'log_not_found off;',
  '# Pages are packed once, when they are published, not for each reader.',
  'gzip off;',
  'gzip_vary off;',
  'gzip_proxied any;',
  'gzip_http_version 1.0;',
  ...(nginx.gzipStatic ? ['gzip_static on;'] : []),
  ...(nginx.brotliStatic ? ['brotli_static on;'] : []),
  block(
    'types',
    Object.entries(contentTypes).map(([extension, type]) => `${quote(type)} ${extension};`),
  ),
];

/** The header set, and what depends on the answer; nginx leaves out a header without a value. */
function headers(set: Record<string, string>, areVariable = true): string[] {
  const { 'Cross-Origin-Resource-Policy': own, ...rest } = set;
  return [
    ...Object.entries({
      ...rest,
      'Cross-Origin-Resource-Policy': areVariable ? '$simpul_resource_policy' : own!,
      ...(areVariable && {
        'Cache-Control': '$simpul_cache',
        'Access-Control-Allow-Origin': '$simpul_open',
        Vary: '$simpul_vary',
        Allow: '$simpul_allow',
        Location: '$simpul_location',
      }),
    }).map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
  ];
}

/** Fixed pages in place of those of nginx. */
const fixedAnswers = (statuses: readonly FixedStatus[], areLinked = true): string[] => [
  ...(areLinked ? statuses.map((status) => `error_page ${status} @fixed${status};`) : []),
  ...statuses.map((status) => block(`location @fixed${status}`, sayFixed(status))),
];

const sayFixed = (status: FixedStatus): string[] => [
  ...(status === 404 ? ['set $simpul_own_page "";'] : []),
  ...(status === 416
    ? [
        '# Found out after the headers were put together: without this line they would stand there twice.',
        NO_MORE_HEADERS,
      ]
    : []),
  'types { }',
  `default_type ${quote(FIXED_TYPE)};`,
  `return ${status} ${quote(fixedPages[status])};`,
];

/** After the variables are set, and before anything is decided by address or method. */
const unreadable: readonly string[] = [
  '# A request that cannot be read has no address yet, so no named place can answer it.',
  'error_page 400 414 494 497 =400 /_simpul/unreadable;',
  'if ($status = 400) { break; }',
  block('location = /_simpul/unreadable', ['internal;', ...sayFixed(400)]),
];

/** An address that is not the proper one leads there, without a word and without naming the host. */
const moves: readonly string[] = [
  'error_page 421 =301 @moved;',
  'if ($simpul_kind = moved) { set $simpul_moves proper; return 421; }',
  block('location @moved', ['types { }', 'default_type "";', 'return 200 "";']),
];

/** Feeds have types of their own; their endings are those of plain XML and JSON. */
const feeds = (target: string): string[] =>
  Object.entries(feedTypes).map(([name, type]) =>
    block(`location ~ "/${escape(name)}$"`, [
      'types { }',
      `default_type ${quote(type)};`,
      `try_files ${target} =404;`,
    ]),
  );

/** Hands a request on as it came; who asks is ours to say, and the answer has its headers already. */
const proxy = (upstream: string): string[] => [
  `proxy_pass ${upstream};`,
  'proxy_http_version 1.1;',
  'proxy_set_header Connection "";',
  'proxy_set_header Host $http_host;',
  'proxy_set_header X-Forwarded-For $remote_addr;',
  'proxy_set_header X-Forwarded-Host $http_host;',
  'proxy_set_header X-Forwarded-Proto $scheme;',
  'proxy_read_timeout 75s;',
  '# Without this line the headers above would stand there twice.',
  NO_MORE_HEADERS,
];

/** A header without a value is not sent, and a place with a header of its own takes none from above. */
const NO_MORE_HEADERS = 'add_header Alt-Svc "";';
