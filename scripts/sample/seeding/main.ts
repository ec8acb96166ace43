import type { FromSeeding, ToSeeding } from './messages.ts';
import { seedNetwork } from './seed-network.ts';

/** The process of its own in which the network is seeded; `scripts/seed.ts` starts it and listens, and it ends with that one. */
process.once('disconnect', () => process.exit(1));
process.once('message', (options: ToSeeding) => {
  const tell = (message: FromSeeding) =>
    new Promise<void>((told) => process.send!(message, () => told()));
  void seedNetwork({ ...options, log: (line) => void tell({ line }) })
    .then((result) => tell({ result }))
    .catch((error: unknown) =>
      tell({ problem: error instanceof Error ? error.message : String(error) }),
    )
    .finally(() => process.exit());
});
