import { readEnvironment } from '../src/environment/read-environment.ts';

export default () => {
  const env = readEnvironment();
  return {
    auth: { secret: env.adminJwtSecret },
    apiToken: { salt: env.apiTokenSalt },
    transfer: { token: { salt: env.transferTokenSalt } },
    secrets: { encryptionKey: env.encryptionKey },
    flags: { nps: false, promoteEE: false, docLinks: false },
    // Ours (`src/access/login-limit.ts`) counts by client too.
    rateLimit: { enabled: false },
    autoOpen: false,
    preview: { enabled: false },
  };
};
