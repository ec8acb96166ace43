import { paths } from '@simpul/domain';
import { printed } from '../content.ts';

export const GET = printed('jsonFeed', paths.jsonFeed);
