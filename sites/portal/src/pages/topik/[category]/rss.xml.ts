import { pathsLike, printed } from '../../../content.ts';

export const getStaticPaths = () => pathsLike('rss', '/topik/[category]/rss.xml');
export const GET = printed('rss', ({ category }) => `/topik/${category}/rss.xml`);
