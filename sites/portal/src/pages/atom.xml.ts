import { paths } from '@simpul/domain';
import { printAtom } from '@simpul/theme/feeds';
import { printed } from '../content.ts';

export const GET = printed('atom', paths.atom, printAtom);
