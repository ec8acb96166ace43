import { createHmac } from 'node:crypto';
import { readEnvironment } from '../src/environment/read-environment.ts';

const DAYS_90 = 90 * 24 * 60 * 60;

/** A key of its own for the sessions of members, so that no session of an officer passes for one. */
const memberSecret = (): string =>
  createHmac('sha256', readEnvironment().adminJwtSecret).update('members').digest('base64url');

export default () => ({
  upload: {
    config: {
      sizeLimit: 10_000_000,
      // Strapi compares declared types and names; ours decodes the bytes (`src/uploads`), refuses all
      // that these lists would, and says why in Indonesian. One gate, the stricter one.
      security: { allowedTypes: ['*'] },
    },
  },
  'users-permissions': {
    config: {
      jwtSecret: memberSecret(),
      jwt: { algorithm: 'HS256' },
      jwtManagement: 'refresh',
      sessions: {
        maxRefreshTokenLifespan: DAYS_90,
        idleRefreshTokenLifespan: DAYS_90,
        httpOnly: true,
      },
    },
  },
});
