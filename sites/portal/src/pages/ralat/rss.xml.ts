import { paths } from '@simpul/domain';
import { printRss } from '@simpul/theme/feeds';
import { printed } from '../../content.ts';

export const GET = printed('rss', paths.correctionsRss, printRss);
