import { pathsLike, printed } from '../../../content.ts';

export const getStaticPaths = () => pathsLike('rss', '/wilayah/[code]/rss.xml');
export const GET = printed('rss', ({ code }) => `/wilayah/${code}/rss.xml`);
