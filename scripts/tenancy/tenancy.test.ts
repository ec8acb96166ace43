import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootCms, type BootedCms } from '@simpul/cms/boot';
import { readPolicy } from '@simpul/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../setup/root.ts';
import { askOf, fullAddress, openAddresses } from './cases.ts';
import { tryEverything } from './index.ts';
import { toldSites } from './sites.ts';

/** `npm run tenancy` asks all of them; here one of every kind, and one of so many of the others. */
const ONE_OF = 20;
/** Opened by Strapi or by ourselves for who is not signed in, or for nobody. */
const WITHOUT_SIGN_IN =
  /^(?:HEAD|GET \/(?:$|\(\(|uploads|_health|admin\/(?:init|project|telemetry))|POST \/admin\/(?:login|access-token))/;

let cms: BootedCms;
beforeAll(async () => {
  process.env['NODE_ENV'] = 'test';
  cms = await bootCms({});
});
afterAll(async () => {
  await cms.stop();
  rmSync(cms.folder, { recursive: true, force: true });
});

describe('the policy of addresses', { timeout: 900_000 }, () => {
  const policy = readPolicy(readFileSync(join(root, 'docs/policy/README.md'), 'utf8'));

  it('names every address behind a sign-in, and says of each how it is asked', () => {
    const written = new Set([
      ...policy.doors.map(fullAddress),
      ...policy.ownAffairs.map(({ address, whose }) =>
        fullAddress({ door: whose === 'member' ? 'Members' : 'The panel', address }),
      ),
    ]);
    const open = [...openAddresses(cms)].filter((address) => !WITHOUT_SIGN_IN.test(address));
    expect(open.filter((address) => !written.has(address) && !/^\w+ \/$/.test(address))).toEqual(
      [],
    );
    for (const line of policy.doors) expect(() => askOf(line)).not.toThrow();
  });

  it('is what everybody meets at every door', async () => {
    const outcome = await tryEverything(cms, { sites: toldSites(cms), every: ONE_OF });
    expect(outcome.unexpected).toEqual([]);
    expect(outcome.cases).toBeGreaterThanOrEqual(3000);
  });
});
