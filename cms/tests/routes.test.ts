import { beforeAll, describe, expect, it } from 'vitest';
import { routesByClass } from '../src/access/route-classes.ts';
import type { BootedCms } from '../boot/boot-cms.mts';
import { signIn } from './kit/panel.ts';
import { sharedCms } from './kit/shared-cms.ts';

let cms: BootedCms;
let open: string[];

beforeAll(async () => {
  cms = await sharedCms();
  const layers = cms.strapi.server.listRoutes() as { methods: string[]; path: string }[];
  open = layers.flatMap(({ methods, path }) =>
    // Where every method is answered, the answer is one; HEAD is GET without its body.
    methods.length > 10
      ? [`GET ${path}`]
      : methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`),
  );
});

const { closed, ...answered } = routesByClass;
const byId = (address: string): string =>
  address.replace('(.*)', 'x.jpg').replace('((?!uploads/).+)', 'x').replace(/:\w+/g, '1');

describe('every address of the CMS', () => {
  it('is classified, and nothing is classified that is not open', () => {
    expect([...new Set(open)].sort()).toEqual(Object.values(answered).flat().sort());
  });

  it('stands in one class only', () => {
    const all = Object.values(routesByClass).flat();
    expect(all.length).toBe(new Set(all).size);
  });

  it('that is closed answers nobody, not even an officer of the province', async () => {
    const { ask } = await signIn(cms, 'province');
    for (const address of closed) {
      const [method = '', path = ''] = byId(address).split(' ');
      const { status } = await ask(method, path, method === 'GET' ? undefined : {});
      expect([404, 405], address).toContain(status);
    }
  });

  it('of the panel, of the publisher and of members refuses who is not signed in', async () => {
    for (const address of [...answered.officer, ...answered.publisher]) {
      const [method = '', path = ''] = byId(address).split(' ');
      const response = await fetch(cms.url + path, { method });
      expect([401, 403], address).toContain(response.status);
    }
  });

  it('that needs no sign-in tells no content', async () => {
    for (const address of answered.anyone) {
      const [method = '', path = ''] = byId(address).split(' ');
      const response = await fetch(cms.url + path, { method });
      expect(await response.text(), address).not.toMatch(/documentId|@contoh\.id/);
    }
  });

  it('takes no parameter that it does not know', async () => {
    expect(cms.strapi.config.get('api.rest.strictParams')).toBe(true);
    expect(cms.strapi.config.get('api.documents')).toMatchObject({
      strictParams: true,
      strictRelations: true,
    });
    const { ask } = await signIn(cms, 'regency');
    const kims = '/content-manager/collection-types/api::kim.kim';
    for (const query of [
      'filters[createdBy][password][$startsWith]=$2',
      'sort=createdBy.password',
    ]) {
      const response = await ask('GET', `${kims}?${query}`);
      expect(await response.text(), query).not.toMatch(/password|\$2/);
    }
  });
});
