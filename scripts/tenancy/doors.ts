import type { BootedCms } from '@simpul/cms/boot';
import type { Policy } from '@simpul/domain/testing';
import type { Asker, Door } from './cast.ts';
import { fullAddress } from './cases.ts';

/** Whose the addresses are that ask for nothing of the policy. */
const OWNERS: Readonly<Record<string, Door>> = { officer: 'The panel', member: 'Members' };
/** What takes the sign-in away with which everything else is asked, or asks the maker of Strapi. */
const LEAVES = /logout|users\/me\/sessions|license/;

/** An address with something in the place of everything that it leaves open. */
const spelled = (address: string): [string, string] => {
  const [method = '', path = ''] = address.split(' ');
  return [method, path.replace(/:\w+/g, '1')];
};

/**
 * Knocks at every address that is closed, and at those of everybody's own affairs, as everybody. Returns
 * how often.
 */
export async function knockAtEveryDoor(
  cms: BootedCms,
  policy: Policy,
  askers: readonly Asker[],
  tell: (wrong: string) => void,
): Promise<number> {
  let count = 0;
  const knock = async (asker: Asker, address: string): Promise<number> => {
    count++;
    const [method, path] = spelled(address);
    const headers = { ...asker.headers, 'content-type': 'application/json' };
    const body = method === 'GET' ? null : '{}';
    const response = await fetch(`${cms.url}${path}`, { method, headers, body });
    await response.arrayBuffer();
    return response.status;
  };
  for (const asker of askers) {
    for (const address of cms.closedRoutes) {
      const status = await knock(asker, address);
      if (![404, 405].includes(status))
        tell(`${asker.name}: ${address} is closed, answered ${status}`);
    }
    for (const { address, whose } of policy.ownAffairs) {
      const door = OWNERS[whose]!;
      const isIn = asker.door === door && asker.role !== 'disabled';
      if (isIn && (LEAVES.test(address) || !address.startsWith('GET '))) continue;
      const status = await knock(asker, fullAddress({ door, address }));
      const isRight = isIn ? status !== 401 : [401, 403, 404, 426].includes(status);
      if (!isRight && !isPostless(asker)) tell(`${asker.name}: ${address} answered ${status}`);
    }
  }
  return count;
}

/** An account of the panel that has no post still is one: it sees itself and the words of the panel. */
const isPostless = ({ name }: Asker): boolean => name === 'officer without a post';
