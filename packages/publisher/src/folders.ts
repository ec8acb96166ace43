import { PREVIEWS } from '@simpul/domain';
import { join } from 'node:path';

/** Where everything of the publisher stands below `SIMPUL_VAR`. */
export interface Folders {
  /** The last good answers of the CMS: `network.json`, `kims/<slug>.json`. */
  content: string;
  /** What residents are served: `<slug>/current/…`, `_shared/…`. */
  www: string;
  /** Photos, documents, covers and their cards, named by content. */
  media: string;
  /** Pages for one reader each, for a while: `<slug>/<second>-<key>.html`. */
  previews: string;
  /** Hashed style sheets and scripts of the theme. */
  assets: string;
  /** Compiled themes: `<version>/{microsite,portal}`. */
  theme: string;
  /** Lock, status, requests. */
  desk: string;
}

export const foldersIn = (varDir: string): Folders => ({
  content: join(varDir, 'content'),
  www: join(varDir, 'www'),
  media: join(varDir, 'www/_shared/media'),
  previews: join(varDir, 'www', PREVIEWS),
  assets: join(varDir, 'www/_shared/_astro'),
  theme: join(varDir, 'theme'),
  desk: join(varDir, 'publisher'),
});
