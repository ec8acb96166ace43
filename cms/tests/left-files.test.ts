import { randomBytes } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinAs } from './kit/members.ts';
import { pdf } from './kit/pictures.ts';
import { makeRegencies, type TwoRegencies } from './kit/regencies.ts';
import { photoForm } from './kit/writing.ts';

let two: TwoRegencies;
/** By their size files are told from those of others in that folder. */
let size = 70_001;
const before = new Set(readdirSync(tmpdir()));

beforeAll(async () => {
  two = await makeRegencies();
});

/** Files of just so many bytes in the folder where request bodies are taken in. */
const left = (bytes: number): string[] =>
  readdirSync(tmpdir()).filter((name) => {
    if (before.has(name)) return false;
    const found = statSync(path.join(tmpdir(), name), { throwIfNoEntry: false });
    return found?.isFile() && found.size === bytes;
  });

async function expectNothingLeft(bytes: number): Promise<void> {
  for (let look = 0; look < 20 && left(bytes).length > 0; look++) await sleep(50);
  expect(left(bytes)).toEqual([]);
}

function formWith(field: string, bytes: Buffer): FormData {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(bytes)]), 'berkas.jpg');
  return form;
}

describe('a file in a request', () => {
  it.each([
    ['/upload', 'files', 401],
    ['/desk/decrees', 'file', 401],
    ['/api/publication/receipts', 'files', 401],
    ['/api/publication/receipts', 'apa-saja', 401],
    ['/api/tidak-ada', 'files', 405],
    ['/api/tidak-ada', 'apa-saja', 405],
  ])('from nobody, to %s as %s, leaves nothing behind', async (address, field, status) => {
    const bytes = randomBytes(++size);
    const response = await fetch(`${two.world.cms.url}${address}`, {
      method: 'POST',
      body: formWith(field, bytes),
    });
    expect(response.status).toBe(status);
    await expectNothingLeft(bytes.length);
  });

  it('from an officer leaves nothing behind, refused or kept', async () => {
    const { officer } = two.a;
    const bytes = randomBytes(++size);
    expect((await officer.upload(bytes, 'foto.jpg', 'image/jpeg')).status).toBe(400);
    expect((await officer.ask('POST', '/desk/decrees', formWith('file', bytes))).status).toBe(400);
    await expectNothingLeft(bytes.length);
    const scan = Buffer.concat([pdf(), randomBytes(++size)]);
    expect((await officer.ask('POST', '/desk/decrees', formWith('file', scan))).status).toBe(200);
    await expectNothingLeft(scan.length);
  });

  it('from a member leaves nothing behind', async () => {
    const { phone } = await joinAs(two.world.cms, two.a.kim, 'contributor');
    const bytes = randomBytes(++size);
    const { status } = await phone.ask('POST', '/photos', { body: photoForm(bytes) });
    expect(status).toBe(422);
    await expectNothingLeft(bytes.length);
  });
});
