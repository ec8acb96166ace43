import { execFile } from 'node:child_process';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { printNginx, printStandalone, readCapabilities } from '@simpul/web';
import type { Context } from '../run/simpul-processes.ts';
import { composerFolder } from '../setup/build.ts';
import { ownUrl } from '../setup/environment.ts';
import { ensureProgram } from '../setup/system-package.ts';

const run = promisify(execFile);

export interface NginxOptions {
  port?: number;
  certificate?: string;
  key?: string;
  out?: string;
}

/**
 * Writes the configuration of an nginx that serves the sites in place of the embedded server, has nginx
 * itself check it, and says what to do with it. Touches nothing outside its folder.
 */
export async function writeNginx(
  { environment }: Context,
  { certificate, key, ...options }: NginxOptions,
): Promise<void> {
  const { address, varDir, web, cms, cmsPublicUrl } = environment;
  if ((certificate === undefined) !== (key === undefined)) {
    throw new Error('A certificate needs its key: give both, --certificate and --key.');
  }
  if (certificate !== undefined && address.scheme !== 'https') {
    throw new Error('A certificate is for https: set PUBLIC_SCHEME=https in .env first.');
  }
  const program = await ensureProgram('nginx', 'nginx', 'libnginx-mod-http-brotli-static');
  const nginx = readCapabilities((await run(program, ['-V'])).stderr);
  if (nginx === null) throw new Error(`${program} does not say which nginx it is.`);
  const tls =
    certificate === undefined || key === undefined
      ? null
      : { certificate: resolve(certificate), key: resolve(key), plain: everywhere(80) };
  const port = options.port ?? (tls ? 443 : 80);
  const folder = resolve(options.out ?? join(varDir, 'nginx'));
  const sites = join(folder, 'simpul.conf');
  const whole = join(folder, 'nginx.conf');
  const text = printNginx({
    root: join(varDir, 'www'),
    domain: address.domain,
    scheme: address.scheme,
    listen: everywhere(port),
    web: new URL(ownUrl(web.host, web.port)).host,
    composer: composerFolder,
    panel: cmsPublicUrl === null ? null : { host: new URL(cmsPublicUrl).hostname, cms: cms.url },
    tls,
    nginx,
  });
  await mkdir(folder, { recursive: true });
  await writeFile(sites, text);
  await writeFile(whole, printStandalone({ sites, folder, modules: nginx.modules }));
  const said = await run(program, ['-t', '-c', whole]).catch(
    (error: Error & { stderr?: string }) => {
      throw new Error(`nginx does not take ${sites}:\n${error.stderr ?? error.message}`);
    },
  );
  say(said.stderr.trim());
  if (!nginx.brotliStatic) {
    say('! This nginx has no module for Brotli files: readers get gzip, about a tenth larger.');
  }
  for (const closed of await closedFolders([join(varDir, 'www'), composerFolder])) {
    say(`! nginx may not enter ${closed}. Let it: sudo chmod o+x ${closed}`);
  }
  const seen = `${tls ? 'https' : 'http'}://127.0.0.1${[80, 443].includes(port) ? '' : `:${port}`}`;
  say(`
Written and checked by nginx ${nginx.version.join('.')}: ${sites}
To use it, on Debian:
  sudo cp ${sites} /etc/nginx/conf.d/simpul.conf
  sudo rm -f /etc/nginx/sites-enabled/default
  sudo nginx -t && sudo systemctl reload nginx
Or as an nginx of its own: nginx -c ${whole}
Then let receipts be read back through it: WEB_URL=${seen} in .env, and start Simpul anew.
The web server of Simpul stays where it is (${web.host}:${web.port}): previews and Tulis' calls go there.`);
}

/** Folders on the way to what is served that only their owner may enter. */
async function closedFolders(served: readonly string[]): Promise<string[]> {
  const closed = new Set<string>();
  for (const folder of served) {
    for (let at = folder; ; at = dirname(at)) {
      const found = await stat(at).catch(() => null);
      if (found && (found.mode & 0o001) === 0) closed.add(at);
      if (at === dirname(at)) break;
    }
  }
  return [...closed].sort();
}

/** Every address of this machine, as nginx writes it. */
const everywhere = (port: number): string[] => [
  String(port),
  ...(hasIpv6() ? [`[::]:${port}`] : []),
];

const hasIpv6 = (): boolean =>
  Object.values(networkInterfaces()).some((all) => all?.some(({ family }) => family === 'IPv6'));

const say = (line: string): void => void process.stdout.write(`${line}\n`);
