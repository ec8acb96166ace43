import { readSettings, startPublisher } from '@simpul/publisher';
import { putPlainTheme } from '@simpul/publisher/testing';
import { join } from 'node:path';
import { pino } from 'pino';

/** The publisher as a process of its own, with a theme that is quick to load and a clock that stands still. */
const settings = readSettings(process.env);
const publisher = await startPublisher({
  ...settings,
  now: () => Number(process.env['DRILL_NOW']),
  theme: putPlainTheme(join(settings.varDir, 'theme')),
  rhythm: { tick: 20, sweep: 2000, restLeast: 20, restMost: 200 },
  log: pino({ base: null }),
});
process.once('SIGTERM', () => void publisher.stop().then(() => process.exit(0)));
