import { bootCms } from '../../boot/boot-cms.mts';
import { documentsOf } from './documents.ts';

/**
 * Boots a CMS of its own in `argv[2]`, or on `DATABASE_URL`, writes the draft of an event that is JSON in
 * `argv[3]`, and says its documentId.
 */
const cms = await bootCms({ folder: process.argv[2]!, listen: false });
const data = JSON.parse(process.argv[3]!) as Record<string, unknown>;
const { documentId } = await documentsOf(cms.strapi).create('event', data);
await cms.stop();
process.stdout.write(`\n${documentId}\n`);
process.exit(0);
