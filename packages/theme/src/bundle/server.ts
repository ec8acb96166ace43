import { createApp } from 'astro/app/entrypoint';
import { allCovers } from '../covers/index.ts';

/** `app.render(new Request(origin + path), { locals: { kind, view } })` answers one page. */
export const app = createApp({ streaming: false });

/** The drawings that pages name, to be written into the media folder that all sites share. */
export const covers = allCovers;
