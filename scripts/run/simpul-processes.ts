import { join } from 'node:path';
import { processVariables } from '@simpul/publisher';
import { storeVariables } from '@simpul/storage';
import { composerFolder } from '../setup/build.ts';
import { root } from '../setup/root.ts';
import { ownUrl, variablesOf, type Environment } from '../setup/environment.ts';
import { defined } from './defined.ts';
import { startProcess, waitUntilReady, type Running } from './process.ts';

export interface Context {
  environment: Environment;
  /** Secrets by name, for the processes that need them. */
  secrets: Record<string, string | undefined>;
  /** Aborted when everything shall end: what is being started then is ended too. */
  stopping?: AbortSignal;
}

/** Starts the CMS and waits until it answers. */
export async function startCms(context: Context): Promise<Running> {
  const { environment, stopping } = context;
  const cms = await startProcess({
    name: 'CMS',
    args: [join(root, 'cms/node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    folder: join(root, 'cms'),
    variables: {
      ...cmsVariables(context),
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
    logFile: join(environment.varDir, 'log/cms.log'),
  });
  const { host, port } = environment.cms;
  return whenItAnswers(cms, `${ownUrl(host, port)}/_health`, 120_000, stopping);
}

/** What the CMS is told from outside, whether it serves or is booted by a command. */
export const cmsVariables = ({ environment, secrets }: Context): Record<string, string> => ({
  ...itsOwn(defined(secrets)),
  ...variablesOf(environment),
  ...databaseOf(environment),
});

/** Starts the publisher; it looks for work by itself from then on. */
export async function startPublisher(
  { environment, secrets }: Context,
  log = 'publisher',
): Promise<Running> {
  return startProcess({
    name: 'publisher',
    args: [join(root, 'packages/publisher/src/main.ts')],
    folder: root,
    variables: {
      ...variablesOf(environment),
      ...processVariables,
      ...databaseOf(environment),
      ...environment.storeVariables,
      PUBLICATION_TOKEN: secrets['PUBLICATION_TOKEN'] ?? '',
    },
    logFile: join(environment.varDir, `log/${log}.log`),
  });
}

/** Starts the web server and waits until it answers. */
export async function startWeb({ environment, stopping }: Context): Promise<Running> {
  const web = await startProcess({
    name: 'web server',
    args: [join(root, 'packages/web/src/main.ts')],
    folder: root,
    variables: {
      ...variablesOf(environment),
      ...environment.storeVariables,
      COMPOSER_FOLDER: composerFolder,
    },
    logFile: join(environment.varDir, 'log/web.log'),
  });
  const { host, port } = environment.web;
  return whenItAnswers(web, ownUrl(host, port), 15_000, stopping);
}

/** Waits until it answers there. One that does not come to that is ended: nothing is left behind. */
async function whenItAnswers(
  running: Running,
  url: string,
  patienceMs: number,
  stopping: AbortSignal | undefined,
): Promise<Running> {
  try {
    await waitUntilReady(running, () => answers(url), patienceMs, stopping);
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
}

/** The CMS has no business with the bucket of finished sites; its database was read from all settings. */
const itsOwn = (variables: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).filter(
      ([name]) => !(name in storeVariables) && name !== 'DATABASE_URL',
    ),
  );

const databaseOf = ({ databaseUrl }: Environment): Record<string, string> =>
  databaseUrl === null ? {} : { DATABASE_URL: databaseUrl };

/** Does anything, be it a refusal, come back from there? */
const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    () => true,
    () => false,
  );
