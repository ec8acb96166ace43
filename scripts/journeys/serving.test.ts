import { describe, expect, inject, it } from 'vitest';
import { Reader, until, type Answer } from './reader.ts';

const { web, nginx } = inject('network');
const doors = [new Reader(web), new Reader(nginx)];
const hosts = ['localhost', 'tangkiling.localhost', 'kalampangan.localhost'];

/** Of the connection and the program, not of what is served. */
const OWN = ['date', 'server', 'connection', 'keep-alive', 'transfer-encoding'];

function seen({ status, headers, body }: Answer): object {
  const rest = Object.entries(headers).filter(([name]) => !OWN.includes(name));
  return { status, headers: rest.sort(([a], [b]) => (a < b ? -1 : 1)), body };
}

describe('the embedded server and nginx', () => {
  it.each(hosts)('answer alike at every address of %s', async (host) => {
    const addresses = [...(await doors[0]!.addresses(host)), '/berita/', '/tidak-ada', '/sw.js'];
    expect(addresses.length).toBeGreaterThan(20);
    for (const path of addresses) {
      let answers: object[] = [];
      const isAlike = async () => {
        answers = await Promise.all(
          doors.map(async (reader) => seen(await reader.get(host, path))),
        );
        return JSON.stringify(answers[0]) === JSON.stringify(answers[1]);
      };
      // A site may be published between the two: it is asked again before it counts.
      await until(isAlike).catch(() => expect(answers[1], path).toEqual(answers[0]));
    }
  });

  it('answer alike on the host of Tulis, its calls included', async () => {
    for (const path of ['/', '/undangan', '/sw.js', '/manifest.webmanifest', '/api/authoring/me']) {
      const [own, theirs] = await Promise.all(
        doors.map(async (reader) => seen(await reader.get('tulis.localhost', path))),
      );
      expect(theirs, path).toEqual(own);
    }
  });
});
