import { paths } from '@simpul/domain';
import { printSitemap } from '@simpul/theme/feeds';
import { printed } from '../content.ts';

export const GET = printed('sitemap', paths.sitemap, printSitemap);
