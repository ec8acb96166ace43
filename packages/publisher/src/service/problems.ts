import type { Holds } from './holds.ts';
import type { Parts } from './put-together.ts';

/** Everything that somebody should look at, one sentence each. */
export function problemsOf(parts: Parts): string[] {
  const { disk, holds, readBack, content, media, ledger, outlet } = parts;
  const ofSites = [...ledger.states.values()].flatMap(({ site, failure, warnings, live }) => [
    ...(failure ? [`${site}: ${failure.problem}`] : []),
    ...(live?.broken ?? []).map((path) => `${site}: ${path} cannot be rendered; it is left out.`),
    ...warnings.map((warning) => `${site}: ${warning}`),
  ]);
  return [
    ...disk.problems(),
    ...holds.sites.map((site) => heldSentence(site, holds)),
    ...readBack.problems(),
    ...(outlet?.problems() ?? []),
    ...content.troubles(),
    ...media.problems(),
    ...ledger.problems(),
    ...ofSites,
  ];
}

const heldSentence = (site: string, holds: Holds): string =>
  `${site} is held at an earlier release since ${holds.since(site)}: nothing new appears there, emergencies included. Let it go on with: npm run simpul -- resume ${site}`;
