import { expect, it } from 'vitest';
import { urgencies, urgencyRank } from './urgency.ts';

it('an emergency comes before what is important, and that before the routine', () => {
  const sorted = [...urgencies].sort((a, b) => urgencyRank(a) - urgencyRank(b));
  expect(sorted).toEqual(['emergency', 'important', 'routine']);
});
