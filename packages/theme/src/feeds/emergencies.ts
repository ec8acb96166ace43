import type { EmergenciesView } from '@simpul/site-model';
import type { Printed } from './printed.ts';

/** The emergencies of a site, for the script of its pages and whoever else wants to show them. */
export const printEmergencies = (view: EmergenciesView): Printed => ({
  body: `${JSON.stringify(view)}\n`,
  type: 'application/json; charset=utf-8',
});
