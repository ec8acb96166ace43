import { paths } from '@simpul/domain';
import { printCalendar } from '@simpul/theme/feeds';
import { printed } from '../content.ts';

export const GET = printed('calendar', paths.calendar, printCalendar);
