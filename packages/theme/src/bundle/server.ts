import { createApp } from 'astro/app/entrypoint';

/** `app.render(new Request(origin + path), { locals: { kind, view } })` answers one page. */
export const app = createApp({ streaming: false });
