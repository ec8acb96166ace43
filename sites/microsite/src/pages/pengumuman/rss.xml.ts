import { paths } from '@simpul/domain';
import { printed } from '../../content.ts';

export const GET = printed('rss', paths.announcementsRss);
