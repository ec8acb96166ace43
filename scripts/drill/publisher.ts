import { readSettings, startMember, startPublisher, themeIn } from '@simpul/publisher';
import { join } from 'node:path';
import { pino } from 'pino';

/** The publisher as a process of its own, with a theme that is quick to load and a clock that stands still. */
const settings = readSettings(process.env);
const { databaseUrl } = settings;
const options = {
  ...settings,
  now: () => Number(process.env['DRILL_NOW']),
  theme: themeIn(join(settings.varDir, 'theme'), 'v1'),
  rhythm: { tick: 20, sweep: 2000, status: 20, refresh: 200, restLeast: 20, restMost: 200 },
  log: pino({ base: null }),
};
const publisher = await (databaseUrl === null
  ? startPublisher(options)
  : startMember({ ...options, databaseUrl }));
void publisher.putOut.then(() => publisher.stop()).then(() => process.exit(2));
process.once('SIGTERM', () => void publisher.stop().then(() => process.exit(0)));
