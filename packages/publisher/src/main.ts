import { pino } from 'pino';
import { FolderTaken, startPublisher, type Publisher } from './service/publisher.ts';
import { readSettings } from './settings.ts';

const log = pino({ base: null });
let publisher: Publisher;
try {
  publisher = await startPublisher({ ...readSettings(process.env), log });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(error instanceof FolderTaken ? 2 : 1);
}
log.info('the publisher is watching');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void publisher.stop().then(() => process.exit(0));
  });
}
