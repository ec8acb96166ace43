import { paths } from '@simpul/domain';
import { page } from '../page.ts';
import { emergencyStrips } from '../parts/notice-card.ts';
import type { Notice } from '../select/notices.ts';
import type { Surround } from '../select/surroundings.ts';

/**
 * `/darurat.json`, for every page that is not made again for an emergency. It goes with the first lane, so
 * a warning stands on all pages of a site when it stands on the home page.
 */
export const emergenciesPage = (shows: { surround: Surround; emergencies: readonly Notice[] }) =>
  page('emergencies', paths.emergencies, 'first', shows, ({ surround, emergencies }) => ({
    emergencies: emergencyStrips(emergencies, surround),
  }));
