import { createApp } from 'astro/app/entrypoint';
import { allCovers, allIcons } from '../covers/index.ts';

/** `app.render(new Request(origin + path), { locals: { kind, view } })` answers one page. */
export const app = createApp({ streaming: false });

/** Answers a page that is no HTML without a request, a route and a body of bytes: the same text. */
export { print } from './printers.ts';

/** The drawings that pages name, to be written into the media folder that all sites share. */
export const covers = allCovers;

/** The icons that manifests name; they are rasterised into the same folder. */
export const icons = allIcons;
