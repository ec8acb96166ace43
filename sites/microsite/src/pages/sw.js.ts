import { paths } from '@simpul/domain';
import { printServiceWorker } from '@simpul/theme/service-worker';
import { printed } from '../content.ts';

export const GET = printed('serviceWorker', paths.serviceWorker, printServiceWorker);
