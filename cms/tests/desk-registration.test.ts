import { mkdtempSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../src/database/rows.ts';
import { sweepDecrees } from '../src/desk/decrees/sweep-decrees.ts';
import { refusals, type Reason } from '../src/words/refusals.ts';
import { signIn } from './kit/panel.ts';
import { pdf, phonePhoto } from './kit/pictures.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let officer: Awaited<ReturnType<typeof signIn>>;
let village: string;
let next = 0;

const address = '/content-manager/collection-types/api::kim.kim';
const papers = { decreeNumber: '01/SK/2026', memberCount: 10 };

/** A proposal as the form of the panel sends it. */
async function propose(more: object = {}): Promise<string> {
  const slug = `daftar-${++next}`;
  const response = await officer.ask('POST', address, {
    ...{ name: `KIM ${slug}`, slug, kind: 'territorial', kimStatus: 'proposed', accent: 'rimba' },
    ...{ region: { connect: [{ documentId: village }] }, publishing: 'direct' },
    ...more,
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { data: { documentId: string } }).data.documentId;
}

const change = (kim: string, data: object) => officer.ask('PUT', `${address}/${kim}`, data);

async function expectSentence(response: Response, reason: Reason): Promise<void> {
  expect(response.status).toBe(400);
  const { error } = (await response.json()) as { error: { details: { reason: string } } };
  expect(error.details.reason).toBe(reason);
}

beforeAll(async () => {
  world = await makeWorld();
  await world.documents.create('region', { code: '62.84', name: 'Kabupaten Daftar' });
  const place = { code: '62.84.01.1001', name: 'Desa Daftar' };
  village = (await world.documents.create('region', place)).documentId;
  officer = await signIn(world.cms, 'province');
});

describe('a KIM of the province itself', () => {
  it('is refused when it is registered and when it is edited: it would stand in no regency', async () => {
    const regions = rowsOf<{ documentId: string }>(world.cms.strapi, 'api::region.region');
    const { documentId } =
      (await regions.findOne({ where: { code: '62' } })) ??
      (await world.documents.create('region', { code: '62', name: 'Kalimantan Tengah' }));
    const whole = { region: { connect: [{ documentId }] } };
    const registered = await officer.ask('POST', address, {
      ...{ name: 'KIM Provinsi', slug: 'daftar-provinsi', kind: 'students', accent: 'rimba' },
      ...{ kimStatus: 'proposed', publishing: 'review', ...whole },
    });
    expect(registered.status).toBe(400);
    const { error } = (await registered.json()) as { error: { details: { errors: object[] } } };
    expect(error.details.errors).toMatchObject([
      { path: ['region'], message: refusals['kim-region-province'] },
    ]);
    const kim = await propose(papers);
    await expectSentence(await change(kim, whole), 'kim-region-province');
    const row = await rowsOf(world.cms.strapi, 'api::kim.kim').findOne({
      where: { documentId: kim },
      populate: ['region'],
    });
    expect(row).toMatchObject({ region: { documentId: village } });
  });
});

describe('a KIM that is to be verified', () => {
  it.each([
    ['without the number of its decree', { decreeNumber: null }, 'decree-missing'],
    ['without a count of members', { memberCount: null }, 'members-missing'],
    ['with two members', { memberCount: 2 }, 'members-too-few'],
    ['with 31 members', { memberCount: 31 }, 'members-too-many'],
  ] as const)('%s stays proposed, and the officer reads why', async (_, more, reason) => {
    const kim = await propose({ ...papers, ...more });
    await expectSentence(await change(kim, { kimStatus: 'verified' }), reason);
    const rows = rowsOf(world.cms.strapi, 'api::kim.kim');
    const row = await rows.findOne({ where: { documentId: kim } });
    expect(row).toMatchObject({ kimStatus: 'proposed' });
  });

  it('is told the limit that holds', async () => {
    const kim = await propose({ ...papers, memberCount: 2 });
    const response = await change(kim, { kimStatus: 'verified' });
    expect(await response.text()).toContain('kurang dari 3 orang');
  });

  it('is measured by the limits of its own regency where it has some', async () => {
    const region = await world.documents.create('region', {
      ...{ code: '62.85', name: 'Kabupaten Besar', memberMin: 15, memberMax: 40 },
    });
    expect(region.documentId).toBeTruthy();
    const place = { code: '62.85.01.1001', name: 'Desa Besar' };
    const { documentId } = await world.documents.create('region', place);
    const there = { region: { connect: [{ documentId }] } };
    const small = await propose({ ...papers, ...there });
    await expectSentence(await change(small, { kimStatus: 'verified' }), 'members-too-few');
    const large = await propose({ ...papers, ...there, memberCount: 40 });
    expect((await change(large, { kimStatus: 'verified' })).status).toBe(200);
  });

  it('is measured by limits that an officer of the province gave its regency', async () => {
    const address = '/content-manager/collection-types/api::region.region';
    const region = await world.documents.create('region', {
      code: '62.87',
      name: 'Kabupaten Atur',
    });
    const place = { code: '62.87.01.1001', name: 'Desa Atur' };
    const { documentId } = await world.documents.create('region', place);
    const there = { ...papers, region: { connect: [{ documentId }] }, memberCount: 35 };
    const set = (data: object, who = officer, id = region.documentId) =>
      who.ask('PUT', `${address}/${id}`, data);
    const kim = await propose(there);
    await expectSentence(await change(kim, { kimStatus: 'verified' }), 'members-too-many');

    const own = await signIn(world.cms, 'regency', '62.87');
    expect((await set({ memberMax: 40 }, own)).status).toBe(403);
    await expectSentence(await set({ memberMin: 31 }), 'limits-backwards');
    await expectSentence(await set({ memberMin: 5 }, officer, documentId), 'limits-not-here');
    expect((await set({ memberMin: 4, memberMax: 40 })).status).toBe(200);
    expect((await change(kim, { kimStatus: 'verified' })).status).toBe(200);
    expect((await change(kim, { kimStatus: 'active' })).status).toBe(200);
    expect((await set({ name: 'Diganti', memberMax: 50 })).status).toBe(403);
    const rows = rowsOf(world.cms.strapi, 'api::region.region');
    const row = await rows.findOne({ where: { documentId: region.documentId } });
    expect(row).toMatchObject({ code: '62.87', name: 'Kabupaten Atur', memberMax: 40 });
  });

  it('is read before it publishes, unless an officer says otherwise', async () => {
    const { documentId } = await world.documents.create('kim', {
      ...{ name: 'KIM Baru', slug: 'daftar-baru', kind: 'territorial', region: village },
    });
    const rows = rowsOf(world.cms.strapi, 'api::kim.kim');
    expect(await rows.findOne({ where: { documentId } })).toMatchObject({ publishing: 'review' });
  });

  it('cannot begin as verified or active to get around the check', async () => {
    for (const kimStatus of ['verified', 'active']) {
      const response = await officer.ask('POST', address, {
        ...{ name: 'KIM Lewat', slug: `lewat-${kimStatus}`, kind: 'territorial', accent: 'rimba' },
        ...{ kimStatus, publishing: 'direct', region: { connect: [{ documentId: village }] } },
      });
      await expectSentence(response, 'decree-missing');
    }
  });

  it('with its papers in order becomes verified, then active', async () => {
    const kim = await propose(papers);
    expect((await change(kim, { kimStatus: 'verified' })).status).toBe(200);
    expect((await change(kim, { kimStatus: 'active' })).status).toBe(200);
    await expectSentence(await change(kim, { memberCount: 99 }), 'members-too-many');
    await expectSentence(await change(kim, { decreeNumber: '' }), 'decree-missing');
  });
});

describe('the name of a KIM', () => {
  it('is given once in a regency, however it is written; another regency may use it', async () => {
    const first = await propose({ ...papers, name: 'KIM Nama Sama' });
    const second = await propose({ ...papers, name: 'kim nama  sama' });
    expect((await change(first, { kimStatus: 'verified' })).status).toBe(200);
    await expectSentence(await change(second, { kimStatus: 'verified' }), 'kim-name-taken');

    await world.documents.create('region', { code: '62.86', name: 'Kabupaten Jauh' });
    const place = { code: '62.86.01.1001', name: 'Desa Jauh' };
    const { documentId } = await world.documents.create('region', place);
    const far = await propose({
      ...papers,
      ...{ name: 'KIM Nama Sama', region: { connect: [{ documentId }] } },
    });
    expect((await change(far, { kimStatus: 'verified' })).status).toBe(200);
  });
});

describe('the scan of a decree', () => {
  const send = (bytes: Buffer, name: string, type: string, who = officer) => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
    return who.ask('POST', '/desk/decrees', form);
  };
  const keep = async (bytes: Buffer, name = 'sk.pdf', type = 'application/pdf') =>
    ((await (await send(bytes, name, type)).json()) as { name: string }).name;

  it('is read by officers of its region only, and lies under no public address', async () => {
    const decreeScan = await keep(pdf());
    expect(decreeScan).toMatch(/^[0-9a-f]{32}\.pdf$/);
    const kim = await propose({ ...papers, decreeScan });
    const near = await signIn(world.cms, 'regency', '62.84');
    const far = await signIn(world.cms, 'regency', '62.85');
    const at = `/desk/kims/${kim}/decree`;

    const mine = await near.ask('GET', at);
    expect(mine.status).toBe(200);
    expect(Buffer.from(await mine.arrayBuffer())).toEqual(pdf());
    expect(mine.headers.get('content-disposition')).toMatch(/^attachment; filename="sk-daftar-/);
    expect(mine.headers.get('cache-control')).toBe('no-store');
    expect((await far.ask('GET', at)).status).toBe(404);
    expect((await fetch(`${world.cms.url}${at}`)).status).toBe(401);
    for (const folder of ['/uploads', '/private/decrees', '/decrees', '']) {
      const open = await fetch(`${world.cms.url}${folder}/${decreeScan}`);
      expect(open.status, folder).toBe(404);
    }
  });

  it('is swept a day after it was uploaded when no KIM names it, and never while one does', async () => {
    const folder = world.cms.strapi.config.get<string>('decrees.folder');
    const saved = await keep(pdf('/Saved'));
    const kim = await propose({ ...papers, decreeScan: saved });
    const forgotten = await keep(pdf('/Forgotten'));
    const now = Date.now();
    await sweepDecrees(world.cms.strapi, now);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([saved, forgotten]));
    const tomorrow = now + 25 * 3_600_000;
    expect(await sweepDecrees(world.cms.strapi, tomorrow)).toBeGreaterThan(0);
    expect(readdirSync(folder)).toContain(saved);
    expect(readdirSync(folder)).not.toContain(forgotten);
    await change(kim, { decreeScan: null });
    await sweepDecrees(world.cms.strapi, tomorrow);
    expect(readdirSync(folder)).not.toContain(saved);
  });

  it('leaves the media library untouched', async () => {
    const files = world.cms.strapi.db.query('plugin::upload.file');
    const before = await files.count();
    await keep(await phonePhoto(), 'sk.jpg', 'image/jpeg');
    expect(await files.count()).toBe(before);
  });

  it.each([
    ['a page of HTML', Buffer.from('<script>alert(1)</script>'), 'photo-not-a-picture'],
    ['a PDF with commands', pdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), 'pdf-unsafe'],
  ] as const)('cannot be %s', async (_, bytes, reason) => {
    const response = await send(bytes, 'sk.pdf', 'application/pdf');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(refusals[reason]);
  });

  it('is refused when none was sent, and when a form names one that does not exist', async () => {
    const none = await officer.ask('POST', '/desk/decrees', new FormData());
    expect(none.status).toBe(400);
    const kim = await propose(papers);
    const elsewhere = mkdtempSync('/tmp/simpul-decree-');
    for (const decreeScan of [`${'0'.repeat(32)}.pdf`, '../../data.db', `${elsewhere}/x.pdf`]) {
      await expectSentence(await change(kim, { decreeScan }), 'decree-scan-unknown');
    }
  });
});
