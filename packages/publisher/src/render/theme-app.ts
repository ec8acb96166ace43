import { originOf, type Cover, type PublicAddress } from '@simpul/domain';
import type { Page } from '@simpul/site-model';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A drawn cover, by its address on every host. */
export interface CoverFile {
  path: string;
  svg: string;
  cover: Cover;
}

/** A drawn icon, by the address of its PNG on every host. */
export interface IconFile {
  path: string;
  svg: string;
}

interface Printed {
  body: string;
}

/** What a compiled theme exports; see `packages/theme/src/bundle/server.ts`. */
export interface Bundle {
  app: { render: (request: Request, options: { locals: object }) => Promise<Response> };
  /** Answers a page that is no HTML as text; null for all others. */
  print?: (kind: Page['kind'], view: unknown) => Printed | Promise<Printed> | null;
  covers?: () => CoverFile[];
  icons?: () => IconFile[];
}

/** A page that could not be made into a file. */
export class RenderFault extends Error {
  readonly path: string;
  constructor(path: string, reason: string) {
    super(`${path} cannot be rendered: ${reason}`);
    this.path = path;
  }
}

export const loadBundle = async (folder: string): Promise<Bundle> =>
  (await import(pathToFileURL(join(folder, 'server/entry.mjs')).href)) as Bundle;

/** Renders a finished view. Throws a `RenderFault` for anything but a whole page. */
export async function renderPage(
  { app, print }: Bundle,
  site: string,
  address: PublicAddress,
  page: Page,
): Promise<{ text: string; view: unknown }> {
  try {
    const view: unknown = page.view();
    const printed = await print?.(page.kind, view);
    if (printed) return { text: printed.body, view };
    const request = new Request(originOf(site, address) + page.path);
    const response = await app.render(request, { locals: { kind: page.kind, view } });
    const isExpected =
      response.status === 200 || (page.kind === 'notFound' && response.status === 404);
    if (!isExpected) throw new Error(`the theme answered ${response.status}`);
    return { text: await response.text(), view };
  } catch (error) {
    throw new RenderFault(page.path, error instanceof Error ? error.message : String(error));
  }
}
