import { createWeb } from './serve.ts';
import { readSettings } from './settings.ts';
import { ByteCache } from './sites/byte-cache.ts';
import { folderSites } from './sites/folder-sites.ts';
import { StoreSites } from './sites/store-sites.ts';

const settings = settingsOrEnd();
const { store, root, cache } = settings;
const sites =
  store === null
    ? folderSites(root)
    : new StoreSites(store, new ByteCache(cache.folder, cache.mostBytes));
const server = createWeb({ ...settings, sites });

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
server.on('error', (error: NodeJS.ErrnoException) => {
  process.stderr.write(
    error.code === 'EADDRINUSE'
      ? `Port ${settings.port} is taken. Set WEB_PORT to another one.\n`
      : `The web server stopped: ${error.message}\n`,
  );
  process.exit(1);
});
server.listen(settings.port, settings.host, () => {
  process.stdout.write(`web listens on ${settings.host}, port ${settings.port}\n`);
});

/** What is wrong with them is said in a sentence each, without the place in the code. */
function settingsOrEnd(): ReturnType<typeof readSettings> {
  try {
    return readSettings(process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}
