export const GET = (): Response => new Response('User-agent: *\nDisallow: /\n');
