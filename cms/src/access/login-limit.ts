import { isIPv6 } from 'node:net';
import { countAttempts } from './attempts.ts';

const WINDOW_MS = 15 * 60_000;
/** Failed sign-ins within the window: from one client, to one account from one client, to one account. */
const MOST = { client: 20, pair: 5, account: 50 };

/** One attempt to sign in: what to ask before it, and what to say after it. */
export interface LoginLimit {
  /** Counts the attempt, or says that it may not be made. */
  mayTry(account: string, address: string): boolean;
  succeeded(account: string, address: string): void;
}

/**
 * Guessing is stopped per client, per account, and per account from one client. A client from which an
 * account was signed in to before is not held up by what others try on that account.
 */
export function limitLogins(now: () => number): LoginLimit {
  const clients = countAttempts(MOST.client, WINDOW_MS, now);
  const pairs = countAttempts(MOST.pair, WINDOW_MS, now);
  const accounts = countAttempts(MOST.account, WINDOW_MS, now);
  const known = new Set<string>();
  return {
    mayTry(account, address) {
      const client = clientOf(address);
      const pair = `${account} ${client}`;
      if (clients.isFull(client) || pairs.isFull(pair)) return false;
      if (accounts.isFull(account) && !known.has(pair)) return false;
      // Counted before the password is compared: attempts made at once do not slip through together.
      clients.add(client);
      pairs.add(pair);
      accounts.add(account);
      return true;
    },
    succeeded(account, address) {
      const client = clientOf(address);
      const pair = `${account} ${client}`;
      clients.takeBack(client);
      pairs.takeBack(pair);
      accounts.takeBack(account);
      known.add(pair);
    },
  };
}

/** One household has a whole IPv6 network: its first four groups are the client. */
function clientOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing =
    tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const all = [...groups, ...Array<string>(missing).fill('0'), ...(tail ?? '').split(':')];
  return all.slice(0, 4).join(':');
}
