import { Stage, until } from '@simpul/publisher/testing';
import * as a from '@simpul/site-model/testing';
import { say, type Outcome } from './outcome.ts';
import { Readers, generationOf } from './readers.ts';

/** What the plain theme does at these words. */
const KINDS = { 'cannot be rendered': 'RUSAK', 'never ends': 'MACET', 'eats all memory': 'BOROS' };
const SITES = ['anjir', 'pahandut', 'portal', 'selat', 'tangkiling'];
const PATIENCE_MS = 120_000;

/**
 * The profile of one KIM turns into something that cannot be rendered. Its site must stay as it is and be
 * named, every other site must go on, and it must heal when the profile is mended.
 */
export async function drillSlow(times: number): Promise<Outcome> {
  const failures: string[] = [];
  let asked = 0;
  for (let time = 0; time < times; time++) {
    for (const [what, word] of Object.entries(KINDS)) {
      say(`a site that ${what} …`);
      const stage = await Stage.set({}, a.aKimContent({ posts: [a.aPost()] }));
      try {
        asked += await breakOne(stage, word, (failure) =>
          failures.push(`a site that ${what}: ${failure}`),
        );
      } catch (error) {
        failures.push(`a site that ${what}: ${(error as Error).message}`);
      } finally {
        await stage.strike();
      }
    }
  }
  return { runs: times * Object.keys(KINDS).length, failures, figures: { pagesRead: asked } };
}

async function breakOne(
  stage: Stage,
  word: string,
  fail: (failure: string) => void,
): Promise<number> {
  stage.limits = { siteMs: 1500, oldSpaceMb: 64, portalSpaceMb: 64 };
  const publisher = await stage.start();
  await until('everything is published', () => publisher.status().backlog === 0, PATIENCE_MS);
  const before = generationOf(stage.servedOf(SITES));
  const readers = new Readers(stage.webPort, stage.options.address.domain);
  const broken = new Map([['tangkiling', before.get('tangkiling')!]]);
  readers.expect(broken);
  readers.begin(2);
  stage.publishKim(a.aKimContent({ profile: a.aProfile({ about: word }) }));
  stage.publishKim(a.aKimContent({ slug: 'selat', posts: [a.aPost({ title: 'Kabar Selat' })] }));
  await until(
    'the other site goes on',
    () => stage.filesWith('selat', 'Kabar Selat').length > 0,
    PATIENCE_MS,
  );
  const isNamed = () =>
    publisher.status().sites.some(({ site, error }) => site === 'tangkiling' && error !== null);
  await until('the broken site is named', isNamed, PATIENCE_MS);
  readers.expect();
  stage.publishKim(a.aKimContent({ profile: a.aProfile({ about: 'Pulih kembali' }) }));
  await until(
    'the mended site goes on',
    () => stage.filesWith('tangkiling', 'Pulih kembali').length > 0,
    PATIENCE_MS,
  );
  await readers.end();
  for (const fault of readers.faults) fail(fault);
  return readers.asked;
}
