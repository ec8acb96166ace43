import { pathsLike, printed } from '../../content.ts';

export const getStaticPaths = () => pathsLike('searchIndex', '/cari/[part].json');
export const GET = printed('searchIndex', ({ part }) => `/cari/${part}.json`);
