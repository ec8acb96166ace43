import { paths } from '@simpul/domain';
import { printJsonFeed } from '@simpul/theme/feeds';
import { printed } from '../content.ts';

export const GET = printed('jsonFeed', paths.jsonFeed, printJsonFeed);
