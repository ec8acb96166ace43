import { SHELF } from '../store/shelf.ts';

/**
 * What another app shares into Tulis lies on the phone before Tulis opens: it works without a line. Kept as it
 * came, so that the worker needs nothing of the app to do it.
 */
export async function keepShared(request: Request): Promise<Response> {
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' };
  const shared = new Response(await request.blob(), { headers });
  try {
    await (await caches.open(SHELF)).put(`/bagi/${crypto.randomUUID()}`, shared);
  } catch {
    return Response.redirect('/#/bagi/penuh', 303);
  }
  return Response.redirect('/#/bagi', 303);
}
