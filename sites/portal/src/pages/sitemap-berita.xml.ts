import { paths } from '@simpul/domain';
import { printNewsSitemap } from '@simpul/theme/feeds';
import { printed } from '../content.ts';

export const GET = printed('newsSitemap', paths.newsSitemap, printNewsSitemap);
