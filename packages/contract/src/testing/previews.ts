import type { PreviewOrders } from '../previews.ts';
import { kimContent, network } from './answers.ts';

const order = (subject: PreviewOrders['previews'][number]['subject'], owner: string | null) => ({
  key: 'ab'.repeat(32),
  site: 'selat',
  owner,
  at: '2026-11-21T12:00:00.000Z',
  expiresAt: '2026-11-21T12:15:00.000Z',
  subject,
});

/** An answer of `GET /api/publication/previews` with one order of each type. */
export const previewOrders: PreviewOrders = {
  contract: 1,
  previews: [
    order({ type: 'post', item: kimContent.posts[0]! }, 'kim-1'),
    order({ type: 'gallery', item: kimContent.galleries[0]! }, 'kim-1'),
    order({ type: 'event', item: kimContent.events[0]! }, 'kim-1'),
    order({ type: 'announcement', item: network.announcements[0]! }, null),
    order({ type: 'shared-event', item: network.sharedEvents[0]! }, null),
  ],
};
