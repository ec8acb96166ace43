import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '../src/environment/read-environment.ts';

export default () => {
  const { host, port, url, address, folder, log, appKeys } = readEnvironment();
  const served = path.join(folder, 'public');
  mkdirSync(path.dirname(folder), { recursive: true });
  // The database holds what nobody outside may read; only the CMS serves what lies here.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  mkdirSync(path.join(served, 'uploads'), { recursive: true });
  return {
    host,
    port,
    ...(url !== null && { url }),
    // In service every request comes through a proxy of ours. Of the addresses that it says it came
    // through, only the last is that proxy's word; on a desk nobody stands in front, and none is believed.
    ...((url !== null || address.scheme === 'https') && { proxy: { koa: true, maxIpsCount: 1 } }),
    app: { keys: appKeys },
    // Everything in this folder is served to anyone: the database lies beside it, never in it.
    dirs: { public: served },
    logger: { updates: { enabled: false }, startup: { enabled: false }, config: { level: log } },
    // Longer than proxies and the publisher keep an idle connection: else they write into a closing one.
    http: { serverOptions: { keepAliveTimeout: 75_000 } },
    transfer: { remote: { enabled: false } },
    mcp: { enabled: false },
  };
};
