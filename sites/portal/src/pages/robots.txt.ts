import { paths } from '@simpul/domain';
import { printRobots } from '@simpul/theme/feeds';
import { printed } from '../content.ts';

export const GET = printed('robots', paths.robots, printRobots);
