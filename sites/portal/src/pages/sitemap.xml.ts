import { paths } from '@simpul/domain';
import { printed } from '../content.ts';

export const GET = printed('sitemap', paths.sitemap);
