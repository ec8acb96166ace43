import { pino } from 'pino';
import { readSettings } from '../settings.ts';
import { startMember } from './member.ts';
import { FolderTaken, startPublisher } from './publisher.ts';

/** The publisher as a process: settings from the environment, log to stdout, ended by a signal. */
const FOLDER_TAKEN = 2;
/** Lines are written one after the other beside the work: a slow reader of the log holds nothing up. */
const log = pino({ base: null }, pino.destination({ sync: false }));
try {
  const options = { ...readSettings(process.env), log };
  const publisher = await (options.databaseUrl === null
    ? startPublisher(options)
    : startMember({ ...options, databaseUrl: options.databaseUrl }));
  log.info('the publisher is watching');
  void publisher.putOut.then(() => publisher.stop()).then(() => process.exit(FOLDER_TAKEN));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void publisher.stop().then(() => process.exit(0)));
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(error instanceof FolderTaken ? FOLDER_TAKEN : 1);
}
