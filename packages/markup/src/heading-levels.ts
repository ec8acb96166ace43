import type { MarkedToken, Token } from 'marked';

const DEEPEST = 6;

/** The typed depths of all headings, also those in quotes and lists. */
function depthsIn(tokens: readonly Token[]): number[] {
  return (tokens as readonly MarkedToken[]).flatMap((token) => {
    if (token.type === 'heading') return [token.depth];
    if (token.type === 'list') return token.items.flatMap((item) => depthsIn(item.tokens));
    return token.type === 'blockquote' ? depthsIn(token.tokens) : [];
  });
}

/**
 * Answers the level of each heading in turn, from its typed depth: the shallowest depth of the text
 * stands at `base`, each deeper one that occurs one level below, and no level is skipped on the way
 * down, so that screen readers find their way.
 */
export function headingLevels(tokens: readonly Token[], base: number): (depth: number) => number {
  const ranks = [...new Set(depthsIn(tokens))].sort((a, b) => a - b);
  let last = base - 1;
  return (depth) => {
    last = Math.min(base + ranks.indexOf(depth), last + 1, DEEPEST);
    return last;
  };
}
