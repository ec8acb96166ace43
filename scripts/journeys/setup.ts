import { join } from 'node:path';
import { startNginx } from '@simpul/web/testing';
import type { TestProject } from 'vitest/node';
import { composerFolder } from '../setup/build.ts';
import { startNetwork, type RunningNetwork } from './running-network.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The running network that all journeys share; `nginx` is the port of an nginx that serves it too. */
    network: RunningNetwork & { nginx: number };
  }
}

/**
 * One network for all journeys, started as `npm start` does: what that shows is so under test too. Beside
 * its own web server a real nginx serves the same folder.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...network } = await startNetwork();
  const nginx = await startNginx({
    root: join(network.varDir, 'www'),
    domain: 'localhost',
    scheme: 'http',
    web: `127.0.0.1:${network.web}`,
    composer: composerFolder,
    panel: null,
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  project.provide('network', { ...network, nginx: nginx.port });
  return async () => {
    await nginx.stop();
    await stop();
  };
}
