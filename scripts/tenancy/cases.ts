import type { BootedCms } from '@simpul/cms/boot';
import type { Action, Decision, Role, Standing } from '@simpul/domain';
import { factsOf, writtenAnswer, type Policy, type WrittenAddress } from '@simpul/domain/testing';
import { memberAsks } from './ask-members.ts';
import { panelAsks } from './ask-panel.ts';
import { publisherAsks } from './ask-publisher.ts';
import type { Ask } from './asking.ts';
import type { Asker } from './cast.ts';
import { specsFor, type Stage } from './specs.ts';
import type { Spec } from './things.ts';

const ASKS: Readonly<Record<string, Readonly<Record<string, Ask>>>> = {
  'The panel': panelAsks,
  Members: memberAsks,
  'The publisher': publisherAsks,
};

/** How a line of the policy is asked. Throws for one that nobody has said that of. */
export function askOf({ door, address, sent }: WrittenAddress): Ask {
  const ask = ASKS[door]?.[`${address} ${sent}`];
  if (!ask) throw new Error(`Nothing says how "${address}" (${sent}) of "${door}" is asked.`);
  return ask;
}

/** One question and what the policy answers. */
export interface Case {
  name: string;
  asker: Asker;
  line: WrittenAddress;
  ask: Ask;
  spec: Spec;
  role: Role;
  wanted: Decision;
  /** Would it be done without what is to be left aside? */
  isDoneWithout: boolean;
}

/** Every question that this asker is tried with. */
export function casesFor(stage: Stage, policy: Policy, asker: Asker): Case[] {
  const seen = new Set<string>();
  const isNew = ({ line, spec, wanted, role }: Case): boolean => {
    const { standing, role: memberRole, author } = spec.described;
    const mine = 'id' in asker.actor && author === asker.actor.id;
    const key = JSON.stringify([
      ...[line.address, line.sent, line.thing, spec.scope(asker.actor), wanted, mine, memberRole],
      ...(asker.brief || role === 'public' ? [] : [standing, spec.kim?.status]),
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const open = openAddresses(stage.cms);
  return policy.doors
    .filter((line) => open.has(fullAddress(line)))
    .flatMap((line) => {
      const ask = askOf(line);
      return specsFor(stage, asker, line)
        .flatMap((spec): Case[] => {
          const role = roleAt(asker, line);
          const wanted = wantedOf(policy, asker, role, line, spec);
          if (wanted.allowed && ask.isFeasible?.(spec) === false) return [];
          const name = `${asker.name}: ${line.address} (${line.sent}) ${line.thing} ${spec.words}`;
          const last = { ...line, asks: line.asks.slice(-1) };
          const isDoneWithout =
            line.otherwise === 'left aside' && wantedOf(policy, asker, role, last, spec).allowed;
          return [{ name, asker, line, ask, spec, role, wanted, isDoneWithout }];
        })
        .filter(isNew);
    });
}

const BASES: Readonly<Record<string, string>> = {
  'The panel': '',
  Members: '/api/authoring',
  'The publisher': '/api/publication',
};

/** Method and whole path, as the server knows it. */
export const fullAddress = ({ door, address }: Pick<WrittenAddress, 'door' | 'address'>): string =>
  address.replace(' ', ` ${BASES[door]}`);

/** Every address at which the server answers. */
export function openAddresses({ strapi }: BootedCms): Set<string> {
  const layers = strapi.server.listRoutes() as { methods: string[]; path: string }[];
  return new Set(
    layers.flatMap(({ methods, path }) =>
      // Where every method is answered, the answer is one.
      (methods.length > 10 ? ['GET'] : methods).map((method) => `${method} ${path}`),
    ),
  );
}

/** Whoever shows the sign-in of one door at another is public there; so is one whose sign-in ended. */
function roleAt(asker: Asker, { door, asks }: WrittenAddress): Role {
  if (asker.door !== door) return 'public';
  return asker.role === 'disabled' && asks[0] === 'accept' ? 'public' : asker.role;
}

function wantedOf(
  policy: Policy,
  asker: Asker,
  role: Role,
  { door, thing: type, asks }: WrittenAddress,
  { described, scope }: Spec,
): Decision {
  const actor = role === 'public' ? ({ kind: 'public' } as const) : asker.actor;
  const where = scope(actor);
  const ask = (action: Action, standing: Standing | null): Decision =>
    writtenAnswer(policy, {
      ...{ role, action, type, scope: where },
      facts: factsOf(actor, { ...described, standing }),
    });
  for (const action of asks) {
    const answer = ask(
      action,
      // Publishing in the panel what is published already publishes its working copy anew.
      door === 'The panel' && action === 'publish' && described.standing?.state === 'published'
        ? { state: 'draft', live: true }
        : described.standing,
    );
    if (!answer.allowed) return answer;
  }
  return { allowed: true };
}

/** Does it change something, when it goes as the policy says? */
export const changes = ({ line, wanted, isDoneWithout }: Case): boolean =>
  (wanted.allowed || isDoneWithout) && !line.address.startsWith('GET ');

/** One of each kind of question, and every so manieth of the others. */
export function sliceOf(cases: readonly Case[], every: number): Case[] {
  const seen = new Set<string>();
  return cases.filter(({ line, wanted, role }, at) => {
    const kind = `${role} ${line.door} ${line.address} ${line.sent} ${wanted.allowed}`;
    const isFirst = !seen.has(kind);
    seen.add(kind);
    return isFirst || at % every === 0;
  });
}
