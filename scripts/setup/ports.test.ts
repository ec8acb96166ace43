import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { ensureFree } from './ports.ts';

it('a taken port is named together with the variable that changes it', async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const { port } = taken.address() as AddressInfo;
  const place = { host: '127.0.0.1', port, variable: 'WEB_PORT' };
  await expect(ensureFree(place)).rejects.toThrow(
    new RegExp(`Port ${port} is taken.*WEB_PORT=${port + 1}`),
  );
  await new Promise((done) => taken.close(done));
  await expect(ensureFree(place)).resolves.toBeUndefined();
  await expect(ensureFree({ ...place, variable: 'CMS_PORT' }, place)).rejects.toThrow(
    /taken.*WEB_PORT/,
  );
});
