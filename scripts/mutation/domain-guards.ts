import type { Guard } from './guard.ts';

const authority = 'packages/domain/src/authority';
const policy = [`${authority}/policy.test.ts`];
const addressing = [`${authority}/may-address.test.ts`];
const invitations = [`${authority}/invitation.test.ts`];

/** The rules themselves. */
export const domainGuards: readonly Guard[] = [
  {
    file: `${authority}/may-do.ts`,
    snippet: "if (role === 'disabled') return refused('signed-out');",
    without: '',
    tests: policy,
    named: 'every case of setting',
  },
  {
    file: `${authority}/may-do.ts`,
    snippet: "if ('missing' in thing) return refused('not-found');",
    without: "if ('missing' in thing) return allowed;",
    tests: policy,
    named: 'every case of setting',
  },
  {
    file: `${authority}/may-do.ts`,
    snippet: 'if (scope !== here) continue;',
    without: '',
    tests: policy,
    named: 'every case of agency',
  },
  {
    file: `${authority}/may-do.ts`,
    snippet:
      "if (kim && !statusAllows(kim.status, thing.type, action)) return refused('kim-not-active');",
    without: '',
    tests: policy,
    named: 'every case of kim-profile',
  },
  {
    file: `${authority}/may-do.ts`,
    snippet: "if ('state' in thing && !stateAllows(thing, action)) return refused('wrong-state');",
    without: '',
    tests: policy,
    named: 'every case of announcement',
  },
  {
    file: `${authority}/scope.ts`,
    snippet: "if (owner.slug === kim.slug) return 'own';",
    without: "return 'own';",
    tests: policy,
    named: 'every case of kim-profile',
  },
  {
    file: `${authority}/scope.ts`,
    snippet: "return region !== null && isWithin(region, actor.region) ? 'region' : 'other';",
    without: "return 'region';",
    tests: policy,
    named: 'every case of agency',
  },
  {
    file: `${authority}/condition.ts`,
    snippet:
      "actor.kind === 'member' && 'role' in thing && rolesBelow[actor.role].includes(thing.role),",
    without: 'true,',
    tests: policy,
    named: 'every case of invitation',
  },
  {
    file: `${authority}/may-address.ts`,
    snippet: "if (audience.everyone) return refuse('everyone');",
    without: '',
    tests: addressing,
  },
  {
    file: `${authority}/may-address.ts`,
    snippet: '...audience.regions.filter((region) => !within(region)),',
    without: '',
    tests: addressing,
  },
  {
    file: `${authority}/may-address.ts`,
    snippet: '...audience.kims.filter((slug) => !reachable.has(slug)),',
    without: '',
    tests: addressing,
  },
  {
    file: `${authority}/invitation.ts`,
    snippet: "if (!isFresh) return refuse('invitation-expired');",
    without: '',
    tests: invitations,
  },
  {
    file: `${authority}/invitation.ts`,
    snippet: "if (invitation.usedAt !== null) return refuse('invitation-used');",
    without: '',
    tests: invitations,
  },
];
