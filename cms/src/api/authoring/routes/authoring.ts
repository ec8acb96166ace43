import { authoringEndpoints } from '@simpul/contract';

/**
 * The addresses of the contract and no other. Strapi's own strategies are left out: who asks is known by
 * the cookie of a member's device alone.
 */
export default {
  type: 'content-api',
  routes: Object.entries(authoringEndpoints).map(([action, { method, path }]) => ({
    method,
    path: `/authoring${path}`,
    handler: `authoring.${action}`,
    config: { auth: false },
  })),
};
