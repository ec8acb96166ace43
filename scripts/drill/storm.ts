import { openBrowser } from '../journeys/browser.ts';
import { inviteMember } from '../journeys/invite-member.ts';
import { startNetwork } from '../journeys/running-network.ts';
import { ensureProgram } from '../setup/system-package.ts';
import { say, type Outcome } from './outcome.ts';
import { runStorms } from './storm/run-storms.ts';

const PHONES = 4;

/**
 * Members write on phones whose lines break, whose pages die, whose sessions end and whose texts are changed
 * elsewhere, against a whole network: every text must exist once, with every photo, and none be lost.
 */
export async function drillStorm(times: number, seed = Date.now() % 1_000_000): Promise<Outcome> {
  say(`seed ${seed}; starting a network of its own …`);
  process.env['CHROMIUM'] ??= await ensureProgram('chromium', 'chromium');
  const network = await startNetwork();
  const browser = await openBrowser();
  try {
    const { failures, befell } = await runStorms({
      browser,
      web: network.web,
      invite: (name) => inviteMember(network, { name }),
      times,
      seed,
      phones: Math.min(PHONES, times),
    });
    return { runs: times, failures, figures: { seed, ...befell } };
  } finally {
    await browser.close();
    await network.stop();
  }
}
