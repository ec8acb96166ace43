/* node packages/theme/tests/show.ts [port]: every example, side by side, until Ctrl-C. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSites } from './bundle-sites.ts';
import { openStage } from './stage.ts';

const bundles = await mkdtemp(join(tmpdir(), 'simpul-stage-'));
await bundleSites(bundles);
const stage = await openStage(bundles, Number(process.argv[2] ?? 0));
console.log(`All examples: ${stage.gallery}`);
