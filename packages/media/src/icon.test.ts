import sharp from 'sharp';
import { expect, it } from 'vitest';
import { makeIcon } from './icon.ts';

it('an icon is a small PNG of the size its drawing says', async () => {
  const bytes = await makeIcon(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="192" height="192"><rect width="96" height="96" rx="20" fill="#1d5c47"/></svg>',
  );
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 192, height: 192 });
  expect(bytes.length).toBeLessThan(10_000);
});
