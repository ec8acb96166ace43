import type { TestProject } from 'vitest/node';
import { startNetwork, type RunningNetwork } from './running-network.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The running network that all journeys share. */
    network: RunningNetwork;
  }
}

/** One network for all journeys, started as `npm start` does: what that shows is so under test too. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...network } = await startNetwork();
  project.provide('network', network);
  return stop;
}
