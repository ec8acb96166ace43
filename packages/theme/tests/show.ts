/* node packages/theme/tests/show.ts [port]: every example, side by side, until Ctrl-C. */
import { openStage } from './stage.ts';

const stage = await openStage(Number(process.argv[2] ?? 0));
console.log(`All examples: ${stage.gallery}`);
