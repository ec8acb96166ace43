import { COMPOSER, PORTAL, reservedNames } from '@simpul/domain';
import { appFile } from '../composer/answer-composer.ts';
import { feedTypes } from '../content-types.ts';
import { fixedHeaders } from '../fixed-answers.ts';
import { kindHeaders, type Kind } from '../headers.ts';
import { grammar } from '../resource-of-path.ts';
import { map, pattern, quote } from './words.ts';

const { page, asset, ending } = grammar;
const FEED = `(?:.*/(?:${Object.keys(feedTypes).join('|').replaceAll('.', '\\.')})|.*\\.ics)`;

/**
 * The rules of the embedded server as maps: which site, what kind of answer, which file. They read the
 * path as it was sent, not as nginx would decode it, so no encoded form is a second address of anything.
 */
export const maps = (domain: string): string[] => [
  map('$simpul_label', '$simpul_site', [
    ['default', '$simpul_label'],
    ['""', PORTAL],
    ...[...reservedNames].sort().map((name) => [quote(name), '_nobody'] as const),
  ]),
  map('$http_host', '$simpul_host_fits', [
    ['default', '0'],
    ['""', '1'],
    [quote('~*^[a-z0-9.-]{1,253}(?::[0-9]{1,5})?$'), '1'],
  ]),
  map('$request_method', '$simpul_reads', [
    ['default', '0'],
    ['GET', '1'],
    ['HEAD', '1'],
  ]),
  map('$request_uri', '$simpul_path', [[quote('~^(?<simpul_before>[^?]*)'), '$simpul_before']]),
  map('$simpul_path', '$simpul_form', forms),
  map('"$server_name $simpul_path"', '$simpul_kind', [
    ['default', '$simpul_form'],
    [pattern(`${COMPOSER}\\.${domain.replaceAll('.', '\\.')} ${appFile}`), 'asset'],
  ]),
  map('$simpul_path', '$simpul_file', files),
  map('$simpul_path', '$simpul_proper', [
    [pattern('/index\\.html/*'), '/'],
    [pattern('(?<simpul_bare>/.+?)(?:(?:/index)?\\.html)?/*'), '$simpul_bare'],
  ]),
  map('$simpul_kind', '$simpul_target', [
    ['default', '/$simpul_site/current$simpul_file'],
    ['asset', '/_shared$simpul_path'],
    ['media', '/_shared$simpul_path'],
    ['none', '/_nothing'],
  ]),
  map('$simpul_kind', '$simpul_app_target', [
    ['default', '$simpul_file'],
    ['asset', '$simpul_path'],
    ['media', '/_nothing'],
    ['none', '/_nothing'],
  ]),
  ...headerMaps,
];

const forms: (readonly [string, string])[] = [
  ['default', 'none'],
  ['/', 'page'],
  [quote('~\\.\\.'), 'none'],
  [pattern(`(?=.*${ending}$)(?=/media/)${asset}`), 'media'],
  [pattern(`(?=.*${ending}$)${asset}`), 'asset'],
  [pattern(asset), 'none'],
  [pattern(`${page}/+`), 'moved'],
  [pattern(`(?=.*\\.html$)${page}`), 'moved'],
  [pattern(`(?=${FEED}$)${page}`), 'feed'],
  [pattern(page), 'page'],
];

const files: (readonly [string, string])[] = [
  ['/', '/index.html'],
  [pattern(`.*${ending}`), '$simpul_path'],
  ['default', '$simpul_path.html'],
];

/** A part is still the whole to nginx when it puts the headers together. */
const SENT = '(?:200|304)';

/** Headers that depend on kind and status, from the table of the embedded server. */
const headerMaps: string[] = [
  map('$http_range', '$simpul_part', [
    ['default', 'part'],
    ['""', 'whole'],
  ]),
  map('"$status $simpul_kind $simpul_part"', '$simpul_cache', [
    ['default', 'no-cache'],
    ...(Object.keys(kindHeaders) as Kind[]).map(
      (kind) =>
        [
          pattern(kind === 'moved' ? '301 moved .*' : `${SENT} ${kind} whole`),
          quote(kindHeaders[kind]['Cache-Control']!),
        ] as const,
    ),
    [pattern('303 .*'), 'no-store'],
  ]),
  map('"$status $simpul_kind"', '$simpul_resource_policy', [
    ['default', 'same-origin'],
    [pattern(`${SENT} (?:feed|media)`), kindHeaders.feed['Cross-Origin-Resource-Policy']!],
  ]),
  map('"$status $simpul_kind"', '$simpul_open', [
    ['default', '""'],
    [pattern(`${SENT} (?:feed|media)`), quote(kindHeaders.feed['Access-Control-Allow-Origin']!)],
  ]),
  map('$status$simpul_own_page', '$simpul_vary', [
    ['default', '""'],
    [pattern(SENT), 'Accept-Encoding'],
    ['4041', 'Accept-Encoding'],
  ]),
  map('$status', '$simpul_allow', [
    ['default', '""'],
    ['405', quote(fixedHeaders(405)['Allow']!)],
  ]),
  map('$simpul_moves', '$simpul_location', [
    ['default', '""'],
    ['home', '/'],
    ['proper', '$simpul_proper'],
  ]),
];
