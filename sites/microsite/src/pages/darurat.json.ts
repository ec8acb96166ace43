import { paths } from '@simpul/domain';
import { printEmergencies } from '@simpul/theme/feeds';
import { printed } from '../content.ts';

export const GET = printed('emergencies', paths.emergencies, printEmergencies);
