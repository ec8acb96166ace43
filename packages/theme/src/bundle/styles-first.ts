import type { AstroIntegration } from 'astro';

/**
 * Puts the global styles before those of any component in the stylesheet that every page of a site has, because the
 * first mention of a cascade layer fixes its rank.
 */
export function stylesFirst(): AstroIntegration {
  return {
    name: 'simpul-styles-first',
    hooks: {
      'astro:config:setup': ({ injectScript }) =>
        injectScript('page-ssr', "import '@simpul/theme/styles';"),
    },
  };
}
