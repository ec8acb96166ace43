import { isSave, type DocumentRule } from './context.ts';
import { areKinds } from './publishable/audience.ts';
import { refuse } from './refuse.ts';

/** The kinds of KIM in an audience are kept as JSON, which holds anything: a draft must not either. */
export const checkKinds: DocumentRule = () => async (context, next) => {
  const audience = isSave(context) ? context.params.data?.['audience'] : null;
  if (typeof audience === 'object' && audience !== null && 'kinds' in audience) {
    if (!areKinds(audience.kinds)) refuse('audience-kinds-unknown', 'audience');
  }
  return next();
};
