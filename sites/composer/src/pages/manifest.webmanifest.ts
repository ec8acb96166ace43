import { manifest } from '../building/manifest.ts';

export const GET = (): Response =>
  new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
