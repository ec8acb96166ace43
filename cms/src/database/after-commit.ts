import type { Core } from '@strapi/strapi';

/** Runs something once the transaction that is open has been committed; never when it is rolled back. */
export async function afterCommit(strapi: Core.Strapi, run: () => void): Promise<void> {
  await strapi.db.transaction((given: { onCommit: (run: () => void) => void }) => {
    given.onCommit(run);
  });
}
