import { isSave, type DocumentRule } from './context.ts';
import { refuse } from './refuse.ts';

/** Most bytes of a long text: about ten thousand words. */
const MOST = 60 * 1024;
const LONG_TEXTS = ['body', 'about', 'portalAbout'];

/** A text that no page could carry is refused before it is stored, as a draft too. */
export const limitText: DocumentRule = () => async (context, next) => {
  if (isSave(context)) {
    for (const field of LONG_TEXTS) {
      const text = context.params.data?.[field];
      if (typeof text === 'string' && Buffer.byteLength(text) > MOST)
        refuse('body-too-long', field);
    }
  }
  return next();
};
