import { readFile } from 'node:fs/promises';
import { minify, transformWithOxc, type Plugin } from 'vite';

const MARK = '?compact';

/** Lets a module import another one's code as text: compiled, small, and without imports of its own. */
export function compactScript(): Plugin {
  return {
    name: 'simpul-compact-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(MARK)) return null;
      const file = id.slice(0, -MARK.length);
      this.addWatchFile(file);
      const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, {
        sourcemap: false,
      });
      const small = await minify(file, code, { module: true });
      return { code: `export default ${JSON.stringify(small.code)};`, moduleType: 'js' };
    },
  };
}
