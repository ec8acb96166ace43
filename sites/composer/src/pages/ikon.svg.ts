import { drawIcon } from '../building/icon.ts';

export const GET = (): Response =>
  new Response(drawIcon(), { headers: { 'Content-Type': 'image/svg+xml' } });
