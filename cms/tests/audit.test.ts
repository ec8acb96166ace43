import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../src/audit/entry.ts';
import { collection, connect, idOf, makeRegencies, type TwoRegencies } from './kit/regencies.ts';
import { expectRefusal } from './kit/refusal.ts';

let given: TwoRegencies;

beforeAll(async () => {
  given = await makeRegencies();
});

const entries = () => given.world.cms.strapi.db.query('api::audit.audit-entry');
const about = (subject: string): Promise<Entry[]> =>
  entries().findMany({ where: { subject }, orderBy: { sequence: 'asc' } }) as Promise<Entry[]>;
const flaws = async () => (await given.world.cms.verifyAudit()).flaws;

async function write(): Promise<string> {
  const { a, world } = given;
  const data = { ...world.post(a.kim), kim: connect(a.kim), title: '=Rumus(1)' };
  return idOf(await a.officer.ask('POST', collection('post'), data));
}

describe('the audit', () => {
  it('tells who did what to which document, from where, and what it said before and after', async () => {
    const { a } = given;
    const id = await write();
    await a.officer.ask('PUT', `${collection('post')}/${id}`, { title: 'Judul baru' });
    await a.officer.ask('POST', `${collection('post')}/${id}/actions/publish`, {});
    await a.officer.ask('POST', `/desk/items/post/${id}/withdraw`, { reason: 'Keliru' });
    await a.officer.ask('POST', `/desk/items/post/${id}/restore`, {});
    await a.officer.ask('DELETE', `${collection('post')}/${id}`);
    const rows = await about(id);
    expect(rows.map(({ action }) => action)).toEqual([
      'create',
      'update',
      'publish',
      'withdraw',
      'restore',
      'delete',
    ]);
    for (const row of rows) {
      expect(row.actor).toMatch(/^officer:\d+$/);
      expect(row.address).toContain('127.0.0.1');
      expect(row.type).toBe('post');
    }
    expect(rows.map(({ before }) => before === null)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(rows.at(-1)?.after).toBeNull();
    for (const [n, row] of rows.slice(1).entries()) expect(row.before).toBe(rows[n]?.after);
  });

  it('has a row for what a script wrote, none for what was refused or rolled back', async () => {
    const { a, b, world } = given;
    const made = await world.documents.create('post', world.post(a.kim));
    expect((await about(made.documentId)).map(({ actor }) => actor)).toEqual(['system']);
    const before = await entries().count();
    const refused = { ...world.post(b.kim), kim: connect(b.kim) };
    expect((await a.officer.ask('POST', collection('post'), refused)).status).toBe(403);
    await expectRefusal(
      world.documents.create('post', world.post(a.kim, { source: '' }), 'published'),
      'source-missing',
    );
    expect(await entries().count()).toBe(before);
  });

  it('is one chain, whoever writes at the same moment', async () => {
    const drafts = await Promise.all(Array.from({ length: 12 }, write));
    expect(await flaws()).toEqual([]);
    const bulk = { documentIds: drafts };
    const published = await given.a.officer.ask(
      'POST',
      `${collection('post')}/actions/bulkPublish`,
      bulk,
    );
    expect(published.status).toBe(200);
    expect(await flaws()).toEqual([]);
  });

  it('names a row that was changed, and one that was removed', async () => {
    await Promise.all(Array.from({ length: 3 }, write));
    const [last, middle] = (await entries().findMany({
      orderBy: { sequence: 'desc' },
      limit: 2,
    })) as (Entry & { id: number })[];
    const { sequence, title } = middle!;
    await entries().updateMany({ where: { sequence }, data: { title: 'Dipalsukan' } });
    expect(await flaws()).toEqual([{ sequence, flaw: 'changed' }]);
    await entries().updateMany({ where: { sequence }, data: { title } });
    expect(await flaws()).toEqual([]);

    await entries().deleteMany({ where: { sequence } });
    expect(await flaws()).toEqual([{ sequence, flaw: 'removed' }]);
    const row = { ...middle!, id: undefined };
    await entries().create({ data: row });
    expect(await flaws()).toEqual([]);
    await entries().deleteMany({ where: { sequence: last!.sequence } });
    expect(await flaws()).toEqual([{ sequence: last!.sequence, flaw: 'removed' }]);
    const end = { ...last!, id: undefined };
    await entries().create({ data: end });
    expect(await flaws()).toEqual([]);
  });

  it('is read by the province alone, and changed by nobody', async () => {
    const { a, province, world } = given;
    const address = collection('audit').replace('audit.audit', 'audit.audit-entry');
    expect((await a.officer.ask('GET', address)).status).toBe(403);
    const list = await province.ask('GET', `${address}?filters[type][$eq]=post&sort=sequence:DESC`);
    expect(list.status).toBe(200);
    const { results } = (await list.json()) as { results: { documentId: string }[] };
    const [{ documentId }] = results as [{ documentId: string }];
    const attempts: [string, string, object?][] = [
      ['PUT', `${address}/${documentId}`, { title: 'x' }],
      ['DELETE', `${address}/${documentId}`],
      ['POST', address, { sequence: 1 }],
      ['POST', `${address}/actions/bulkDelete`, { documentIds: [documentId] }],
      ['POST', `${address}/clone/${documentId}`, {}],
    ];
    for (const [method, path, body] of attempts) {
      const { status } = await province.ask(method, path, body);
      expect([403, 404, 405], `${method} ${path}`).toContain(status);
    }
    const service = world.cms.strapi.documents('api::audit.audit-entry' as 'api::kim.kim');
    await expectRefusal(service.delete({ documentId }), 'audit-stays');
    expect(await flaws()).toEqual([]);
  });

  it('is looked through by who, what, where and when, and answers nobody but the province', async () => {
    const { a, b, province } = given;
    const id = await write();
    const look = async (query: object, officer = province) => {
      const response = await officer.ask(
        'GET',
        `/audit/entries?${new URLSearchParams({ ...query }).toString()}`,
      );
      const { lines = [] } = (await response.json()) as { lines?: { sequence: number }[] };
      return { status: response.status, found: lines.map(({ sequence }) => sequence) };
    };
    const [entry] = await about(id);
    const { sequence, actor } = entry!;
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    for (const fitting of [
      {},
      { kim: a.slug },
      { region: a.code },
      { region: '62' },
      { actor },
      { actor: 'officer', action: 'create', type: 'post', from: today, until: today },
    ]) {
      const { found } = await look(fitting);
      expect(found, JSON.stringify(fitting)).toContain(sequence);
    }
    for (const other of [
      { kim: b.slug },
      { region: b.code },
      { actor: 'member' },
      { action: 'delete' },
      { type: 'kim' },
      { until: '2026-01-01' },
      { before: String(sequence) },
    ]) {
      const { found } = await look(other);
      expect(found, JSON.stringify(other)).not.toContain(sequence);
    }
    expect((await look({ region: '%' })).status).toBe(400);
    for (const path of ['entries', 'choices', 'check', 'sheet.csv']) {
      expect((await a.officer.ask('GET', `/audit/${path}`)).status).toBe(403);
    }
    const sheet = await (await province.ask('GET', `/audit/sheet.csv?kim=${a.slug}`)).text();
    expect(sheet).toContain(id);
    expect(sheet).not.toContain(b.slug);
  });

  it('names who let a KIM publish by itself and who changed its status, in rows of their own', async () => {
    const { a, province, world } = given;
    const kim = await world.makeKim('audit-keputusan', { publishing: 'review' });
    const address = `${collection('kim')}/${kim}`;
    await province.ask('PUT', address, { publishing: 'direct', notes: 'Rapi.' });
    await province.ask('PUT', address, { kimStatus: 'suspended' });
    const rows = await about(kim);
    expect(rows.slice(-3).map(({ action }) => action)).toEqual([
      'update',
      'publishing+direct',
      'kimStatus+suspended',
    ]);
    expect(rows.at(-1)).toMatchObject({ kim: 'audit-keputusan', region: world.regionCode });
    expect(rows.at(-1)?.actor).toMatch(/^officer:/);
    expect((await a.officer.ask('GET', '/audit/check')).status).toBe(403);
    const verdict: unknown = await (await province.ask('GET', '/audit/check')).json();
    expect(verdict).toMatchObject({ flaws: [] });
  });

  it('is a sheet without formulas for the province alone', async () => {
    const { a, province } = given;
    expect((await a.officer.ask('GET', '/audit/sheet.csv')).status).toBe(403);
    const sheet = await province.ask('GET', '/audit/sheet.csv');
    expect(sheet.headers.get('content-type')).toContain('text/csv');
    const bytes = Buffer.from(await sheet.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toContain("'=Rumus(1)");
    expect(bytes.toString()).not.toMatch(/(^|;)"?[=+@-]/m);
  });
});
