import {
  authoringEndpoints,
  authoringLimits,
  photoErrorCodes,
  type Endpoint,
} from '@simpul/contract';
import { photoLimits, photoRefusals } from '@simpul/media';
import { describe, expect, it } from 'vitest';
import { sharedCms } from './kit/shared-cms.ts';

describe('the authoring API', () => {
  it('takes photos as large as they can be made safe, and refuses them by the codes of the library', () => {
    expect(authoringLimits.photoBytes).toBe(photoLimits.bytes);
    expect([...photoErrorCodes].sort()).toEqual(photoRefusals.map((why) => `photo-${why}`).sort());
  });

  it('answers at every address of the contract and at no other', async () => {
    const { strapi } = await sharedCms();
    const open = (strapi.server.listRoutes() as { methods: string[]; path: string }[])
      .filter(({ path }) => path.startsWith('/api/authoring'))
      .flatMap(({ methods, path }) =>
        methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`),
      );
    const promised = Object.values<Endpoint>(authoringEndpoints).map(
      ({ method, path }) => `${method} /api/authoring${path}`,
    );
    expect(open.sort()).toEqual(promised.sort());
  });

  it('lets nobody read anything without a sign-in', async () => {
    const { url } = await sharedCms();
    for (const endpoint of Object.values<Endpoint>(authoringEndpoints)) {
      if (endpoint.open) continue;
      const response = await fetch(`${url}/api/authoring${endpoint.path.replace(':id', 'x')}`, {
        method: endpoint.method,
        headers: {
          origin: url!,
          'simpul-authoring': '1',
          'idempotency-key': '0190a0f0-0000-7000-8000-000000000000',
        },
      });
      expect([endpoint.path, response.status]).toEqual([endpoint.path, 401]);
    }
  });
});
