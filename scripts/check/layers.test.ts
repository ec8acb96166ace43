import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../setup/root.ts';
import { forbiddenImports, importsOf, rooms } from './layers.ts';

let house: string;
beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), 'simpul-layers-'));
  for (const room of rooms) await mkdir(join(house, room, 'src'), { recursive: true });
});
afterEach(() => rm(house, { recursive: true }));

const write = (file: string, text: string) => writeFile(join(house, file), text);

describe('the layer check', () => {
  it.each([
    ['packages/domain/src/a.ts', "import { z } from '@simpul/contract';"],
    ['packages/web/src/a.ts', "import {\n  pagesOf,\n} from '@simpul/site-model';"],
    ['packages/theme/src/A.astro', "---\nimport { digest } from '@simpul/site-model';\n---"],
    ['cms/src/a.ts', "const x = await import('@simpul/publisher');"],
    ['sites/portal/src/a.ts', "export * from '@simpul/cms/boot';"],
    ['packages/publisher/src/a.test.ts', "import x from '@simpul/microsite';"],
    ['packages/contract/src/a.ts', "import { reach } from '../../domain/src/audience.ts';"],
  ])('refuses %s with %j', async (file, text) => {
    await write(file, text);
    expect((await forbiddenImports(house)).map((finding) => finding.file)).toEqual([file]);
  });

  it.each([
    [
      'packages/contract/src/a.ts',
      "import { categories } from '@simpul/domain';\nimport { z } from 'zod';",
    ],
    ['packages/theme/src/A.astro', "---\nimport type { HomeView } from '@simpul/site-model';\n---"],
    ['packages/theme/src/a.test.ts', "import { pagesOfMicrosite } from '@simpul/site-model';"],
    ['scripts/src/a.ts', "import { bootCms } from '@simpul/cms/boot';"],
  ])('allows %s with %j', async (file, text) => {
    await write(file, text);
    expect(await forbiddenImports(house)).toEqual([]);
  });

  it('sees every way to name a module', () => {
    const text = `import a from 'a';import 'b'; import type { C } from "c"
export { d } from 'd'; const e = import('e');`;
    expect(importsOf(text).map(({ imported }) => imported)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('has nothing to say about this repository, and something about a copy with one bad import', async () => {
    expect(await forbiddenImports(root)).toEqual([]);
    await cp(join(root, 'packages/web/src'), join(house, 'packages/web/src'), { recursive: true });
    expect(await forbiddenImports(house)).toEqual([]);
    await write('packages/web/src/serve.ts', "import '@simpul/media';");
    expect(await forbiddenImports(house)).toHaveLength(1);
  });
});
