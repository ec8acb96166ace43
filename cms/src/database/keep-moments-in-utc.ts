import { defaults, types } from 'pg';

/**
 * Lets every moment be written to PostgreSQL, and read from it, by the clock of UTC. Strapi keeps moments in
 * columns without a time zone, where the driver writes what the clock of its own process shows
 * (`docs/decisions/0029`). Holds for every connection of this process.
 */
export function keepMomentsInUtc(): void {
  defaults.parseInputDatesAsUTC = true;
  const { TIMESTAMP, TIMESTAMPTZ } = types.builtins;
  const readWithZone = types.getTypeParser(TIMESTAMPTZ) as (text: string) => unknown;
  types.setTypeParser(TIMESTAMP, (text) => readWithZone(`${text}+00`));
}
