import { rm } from 'node:fs/promises';

interface Ctx {
  request: { files?: Record<string, { filepath: string } | { filepath: string }[]> };
}

/**
 * Removes what a request left in the temporary folder, however it ended. Strapi's body parser takes in the
 * files of anybody, and removes only those that are called `files`, of requests that nothing was thrown at.
 */
export default () =>
  async (ctx: Ctx, next: () => Promise<void>): Promise<void> => {
    try {
      await next();
    } finally {
      for (const file of Object.values(ctx.request.files ?? {}).flat()) {
        await rm(file.filepath, { force: true });
      }
    }
  };
