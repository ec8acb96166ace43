import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BootedCms } from '@simpul/cms/boot';
import { readPolicy, scopeOfKim } from '@simpul/domain/testing';
import { root } from '../setup/root.ts';
import { casesFor, changes, sliceOf, type Case } from './cases.ts';
import { castOf, type Asker } from './cast.ts';
import { Conversation } from './conversation.ts';
import { knockAtEveryDoor } from './doors.ts';
import { makeNetwork, OFFICES, type TriedKim } from './network.ts';
import { startPress } from './press.ts';
import { rowsIn } from './rows.ts';
import type { Sites } from './sites.ts';
import type { Stage } from './specs.ts';
import { differences, kimRecord, recordOf, tablesOf } from './witness.ts';

export interface Outcome {
  cases: number;
  unexpected: string[];
}

interface Trial {
  sites: Sites;
  /** Only one of so many cases, and one of every kind. */
  every?: number;
  /** Only cases whose name matches. */
  only?: RegExp;
  say?: (line: string) => void;
}

/** The last of these may touch more than those before, so the sites are looked at in between. */
const STAGES: readonly (readonly string[])[] = [[], ['reviewer', 'regency'], ['province']];

/**
 * Asks every address as everybody about everything, and tells what was not as `docs/policy` says. What is
 * refused must leave the whole database as it was; what is allowed, every KIM out of reach and its site.
 */
export async function tryEverything(cms: BootedCms, trial: Trial): Promise<Outcome> {
  const { say = () => undefined, every = 1, only = /./ } = trial;
  const policy = readPolicy(readFileSync(join(root, 'docs/policy/README.md'), 'utf8'));
  const stage = await setStage(cms);
  const talk = new Conversation(stage);
  const unexpected: string[] = [];
  const tell = (wrong: string): void => {
    unexpected.push(wrong);
    say(`  ${wrong}`);
  };
  const parts: { asker: Asker; cases: Case[] }[] = [];
  for (const asker of await castOf(cms, stage.network)) {
    const cases = sliceOf(casesFor(stage, policy, asker), every).filter(({ name }) =>
      only.test(name),
    );
    for (const one of cases) await talk.prepare(one);
    parts.push({ asker, cases });
  }
  let count = await knockAtEveryDoor(
    cms,
    policy,
    parts.map(({ asker }) => asker),
    tell,
  );
  say(`${count} knocks at doors that are closed, or not one’s own`);
  const endPress = startPress(cms);
  const stageOf = ({ role }: Asker) =>
    Math.max(
      0,
      STAGES.findIndex((roles) => roles.includes(role)),
    );
  for (const at of STAGES.keys()) {
    const now = parts.filter(({ asker }) => stageOf(asker) === at);
    const before = await trial.sites.look();
    for (const { asker, cases } of now) {
      const started = Date.now();
      await tryAll(stage, talk, asker, cases, tell);
      count += cases.length;
      say(`${asker.name}: ${cases.length} cases in ${Date.now() - started} ms`);
    }
    const after = await trial.sites.look();
    for (const kim of Object.values(stage.network.kims)) {
      if (!now.every(({ asker }) => isForeign(asker, kim))) continue;
      if ((await before(kim.slug)) === (await after(kim.slug))) continue;
      tell(`The site of ${kim.slug} changed, which none of them may touch`);
    }
  }
  await endPress();
  return { cases: count, unexpected };
}

const isForeign = ({ actor }: Asker, { place }: TriedKim): boolean =>
  actor.kind === 'publisher' || !['own', 'region'].includes(scopeOfKim(actor, place));

async function tryAll(
  { cms, network }: Stage,
  talk: Conversation,
  asker: Asker,
  cases: readonly Case[],
  tell: (wrong: string) => void,
): Promise<void> {
  const attempt = async (one: Case): Promise<void> => {
    const wrong = await talk.try(one);
    if (wrong) tell(`${one.name}: ${wrong}`);
  };
  // A stranger with a link becomes a member: that KIM is not out of reach.
  const reached = new Set(cases.filter(changes).map(({ spec }) => spec.kim?.slug));
  const foreign = Object.values(network.kims).filter(
    (kim) => isForeign(asker, kim) && !reached.has(kim.slug),
  );
  const records = () => Promise.all(foreign.map(({ id }) => kimRecord(cms, id)));
  const tables = await tablesOf(cms);
  const before = { all: await recordOf(cms, tables), foreign: await records() };
  for (const one of cases.filter((each) => !changes(each))) await attempt(one);
  const changed = differences(before.all, await recordOf(cms, tables));
  if (changed.length > 0) tell(`${asker.name}: what was refused changed ${changed.join(', ')}`);
  talk.forget();
  for (const one of cases.filter(changes)) await attempt(one);
  talk.forget();
  const after = await records();
  foreign.forEach(({ slug }, at) => {
    if (after[at] !== before.foreign[at]) tell(`${asker.name}: the rows of ${slug} changed`);
  });
}

async function setStage(cms: BootedCms): Promise<Stage> {
  const network = await makeNetwork(cms);
  const colleagues = new Map<string, number>();
  for (const region of OFFICES) {
    const email = `rekan-${region.replace('.', '-')}@petugas.example`;
    const role = region.includes('.') ? 'regency' : 'province';
    await cms.createOfficer({ email, name: 'Rekan', role, region });
    const account = await rowsIn(cms, 'admin::user').findOne({ where: { email } });
    colleagues.set(region, account!.id);
  }
  return { cms, network, colleagues };
}
