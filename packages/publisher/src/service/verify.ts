import { join } from 'node:path';
import { namesIn } from '../names-in.ts';
import { PUBLISHING } from '../release/fence.ts';
import { Readers } from '../release/readers.ts';
import { isSite, openSite } from '../release/site-folder.ts';

/** What is not as it was published. */
interface Fault {
  /** The site it concerns; null for what all sites share and for folders that are no site's. */
  site: string | null;
  /** The shared file (`media/…`), where it is one. */
  shared: string | null;
  /** The same where it is damaged in the object store, whatever it is here. */
  stored?: string;
  sentence: string;
}

export interface Verification {
  sites: number;
  files: number;
  bytes: number;
  faults: Fault[];
}

/**
 * Compares everything that readers can get with what was published: every release of every site with its
 * manifest, every shared file with its sum, and names what nobody published. Reads only.
 */
export async function verifyEverything(www: string): Promise<Verification> {
  const names = namesIn(www)
    .filter((name) => name !== PUBLISHING)
    .sort();
  const readers = new Readers(names.length);
  try {
    return togetherOf(await Promise.all(names.map((name) => verifyOne(www, name, readers))));
  } finally {
    await readers.close();
  }
}

async function verifyOne(www: string, name: string, readers: Readers): Promise<Verification> {
  if (name === '_shared') return verifyShared(join(www, name), readers);
  if (isSite(name)) return verifySite(www, name, readers);
  const sentence = `${join(www, name)} is not the folder of a site`;
  return { sites: 0, files: 0, bytes: 0, faults: [{ site: null, shared: null, sentence }] };
}

async function verifySite(www: string, site: string, readers: Readers): Promise<Verification> {
  const faultOf = (sentence: string): Fault => ({
    site,
    shared: null,
    sentence: `${site}: ${sentence}`,
  });
  try {
    const { faults, ...read } = await readers.ask('verifySite', openSite(www, site));
    return { sites: 1, ...read, faults: faults.map(faultOf) };
  } catch (error) {
    return { sites: 1, files: 0, bytes: 0, faults: [faultOf((error as Error).message)] };
  }
}

async function verifyShared(shared: string, readers: Readers): Promise<Verification> {
  const { faults, ...read } = await readers.ask('verifyShared', shared);
  const faultOf = ({ name, what }: { name: string; what: string }): Fault => ({
    site: null,
    shared: name,
    sentence: `_shared/${name} ${what}`,
  });
  return { sites: 0, ...read, faults: faults.map(faultOf) };
}

const togetherOf = (parts: readonly Verification[]): Verification => ({
  sites: parts.reduce((sum, { sites }) => sum + sites, 0),
  files: parts.reduce((sum, { files }) => sum + files, 0),
  bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
  faults: parts.flatMap(({ faults }) => faults),
});
