import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { ensureFree } from './ports.ts';

it('a taken port is named together with the variable that changes it', async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const { port } = taken.address() as AddressInfo;
  await expect(ensureFree('127.0.0.1', port, 'WEB_PORT')).rejects.toThrow(
    new RegExp(`Port ${port} is taken.*WEB_PORT=${port + 1}`),
  );
  await new Promise((done) => taken.close(done));
  await expect(ensureFree('127.0.0.1', port, 'WEB_PORT')).resolves.toBeUndefined();
});
