import { paths } from '@simpul/domain';
import { printSecurity } from '@simpul/theme/feeds';
import { printed } from '../../content.ts';

export const GET = printed('security', paths.security, printSecurity);
