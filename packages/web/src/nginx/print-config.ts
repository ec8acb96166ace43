import { maps } from './maps.ts';
import { composer, panel, plainToTls, sites, strangers } from './servers.ts';
import type { NginxSettings } from './settings.ts';

/**
 * The configuration of an nginx that serves what the publisher made: answers and headers are those of the
 * embedded server, made from the same tables. A file for the `http` block (`conf.d/`). Same settings,
 * same text.
 */
export const printNginx = (settings: NginxSettings): string =>
  `${[
    '# Written by `npm run simpul -- nginx`, from the same rules as the web server of Simpul.\n# Do not edit: write it anew after an update.',
    [
      'limit_req_zone $binary_remote_addr zone=simpul_calls:10m rate=20r/s;',
      'limit_req_zone $binary_remote_addr zone=simpul_previews:5m rate=5r/s;',
      'limit_req_zone $binary_remote_addr zone=simpul_logins:5m rate=1r/s;',
      'limit_conn_zone $binary_remote_addr zone=simpul_clients:10m;',
    ].join('\n'),
    ...maps(settings.domain),
    strangers(settings),
    sites(settings),
    ...composer(settings),
    ...panel(settings),
    ...plainToTls(settings),
  ].join('\n\n')}\n`;

export interface StandaloneOptions {
  /** File of `printNginx`. */
  sites: string;
  /** Modules to load, as files. */
  modules: readonly string[];
  /** Folder for logs and what is being received. */
  folder: string;
}

/** A whole configuration around it, for an nginx that does nothing else: `nginx -c <file>`. */
export const printStandalone = ({ sites, modules, folder }: StandaloneOptions): string =>
  [
    ...modules.map((file) => `load_module ${file};`),
    'worker_processes auto;',
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log warn;`,
    'events { worker_connections 4096; }',
    'http {',
    '    sendfile on;',
    '    tcp_nopush on;',
    `    access_log ${folder}/access.log;`,
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (what) => `    ${what}_temp_path ${folder}/${what};`,
    ),
    `    include ${sites};`,
    '}',
    '',
  ].join('\n');
