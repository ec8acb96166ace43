import { readEnvironment } from '../src/environment/read-environment.ts';

/** Where members write: the address that invitations name, and whether cookies are bound to https. */
export default () => {
  const { tulisUrl, address } = readEnvironment();
  return { address, base: tulisUrl, secure: tulisUrl.startsWith('https:') };
};
