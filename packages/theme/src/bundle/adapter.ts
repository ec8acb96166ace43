import type { AstroIntegration } from 'astro';

/** Lets `astro build` make a server bundle that the publisher calls page by page; nothing is deployed. */
export function bundleAdapter(): AstroIntegration {
  return {
    name: 'simpul-bundle',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'simpul-bundle',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./server.ts', import.meta.url),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            hybridOutput: 'stable',
            sharpImageService: 'stable',
          },
        }),
    },
  };
}
