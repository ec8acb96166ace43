import type { AnnouncementRow } from '../../publication/project/rows.ts';
import type { PublishableRule } from './rule.ts';

/** What is attached is a document: a photo has a place of its own. */
export const attachmentsArePdf: PublishableRule<AnnouncementRow> = ({ attachments }) =>
  attachments.every(({ file }) => file?.url.endsWith('.pdf'))
    ? null
    : { reason: 'attachment-not-pdf', field: 'attachments' };
