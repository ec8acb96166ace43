import { paths } from '@simpul/domain';
import { printOpml } from '@simpul/theme/feeds';
import { printed } from '../content.ts';

export const GET = printed('opml', paths.opml, printOpml);
