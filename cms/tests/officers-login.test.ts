import { beforeAll, describe, expect, it } from 'vitest';
import type { BootedCms } from '../boot/boot-cms.mts';
import { refusals } from '../src/words/refusals.ts';
import { signIn as signInTo } from './kit/panel.ts';
import { postFrom, type Answer } from './kit/raw-request.ts';
import { sharedCms } from './kit/shared-cms.ts';

let cms: BootedCms;
let password: string;
const email = 'petugas-masuk@contoh.id';

beforeAll(async () => {
  cms = await sharedCms();
  password = await cms.createOfficer({ email, name: 'Petugas', role: 'regency', region: '62.03' });
});

const signIn = (from: string, account: string, guess: string, headers = {}) =>
  postFrom(from, `${cms.url}/admin/login`, { email: account, password: guess }, headers);

describe('signing in to the panel', () => {
  it('is stopped after twenty failures of one client, whatever accounts and headers it sends', async () => {
    const answers: Answer[] = [];
    for (let n = 0; n < 60; n++) {
      const forged = {
        'x-forwarded-for': `203.0.113.${n}`,
        'x-real-ip': `203.0.113.${n}`,
        forwarded: `for=203.0.113.${n}`,
        'x-client-ip': `203.0.113.${n}`,
      };
      answers.push(await signIn('127.0.0.21', `tebakan-${n}@contoh.id`, 'Salah12345', forged));
    }
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([count(400), count(429)]).toEqual([20, 40]);
    expect(answers.at(-1)?.text).toContain(refusals['login-too-many']);
    expect((await signIn('127.0.0.21', email, password)).status).toBe(429);
    expect((await signIn('127.0.0.22', email, password)).status).toBe(200);
  });

  it('is stopped after five failures on one account from one client, in every spelling', async () => {
    const spellings = [email, email.toUpperCase(), ` ${email}`, email, email, email, email];
    const statuses = [];
    for (const spelling of spellings) {
      statuses.push((await signIn('127.0.0.23', spelling, 'Salah12345')).status);
    }
    expect(statuses.slice(5)).toEqual([429, 429]);
    expect((await signIn('127.0.0.23', email, password)).status).toBe(429);
    expect((await signIn('127.0.0.24', email, password)).status).toBe(200);
  });

  it('at the same moment does not slip past the limit', async () => {
    const tries = Array.from({ length: 60 }, (_, n) =>
      signIn('127.0.0.25', `serentak-${n}@contoh.id`, 'Salah12345'),
    );
    const answers = await Promise.all(tries);
    expect(answers.filter(({ status }) => status !== 429)).toHaveLength(20);
  });

  it('has no back door: other spellings of the address, and registering, answer nobody', async () => {
    for (const path of ['/admin/Login', '/admin/login/', '/ADMIN/LOGIN']) {
      const { status } = await postFrom('127.0.0.21', `${cms.url}${path}`, { email, password });
      expect([404, 405, 429], path).toContain(status);
    }
    for (const path of ['register-admin', 'register', 'forgot-password', 'reset-password']) {
      const { status } = await postFrom('127.0.0.26', `${cms.url}/admin/${path}`, { email });
      expect([404, 405], path).toContain(status);
    }
  });

  it('leaves a row in the audit for each success and each failure', async () => {
    const rows = (await cms.strapi.db.query('api::audit.audit-entry').findMany({
      where: { type: 'account', subject: email },
    })) as { action: string; address: string | null }[];
    expect(
      rows.some(({ action, address }) => action === 'login' && address?.endsWith('127.0.0.22')),
    ).toBe(true);
    expect(rows.filter(({ action }) => action === 'login-refused').length).toBeGreaterThanOrEqual(
      4,
    );
    expect(rows.some(({ action }) => action === 'officer-created')).toBe(true);
  });
});

describe('an officer’s own profile', () => {
  it('leaves a row in the audit for a new password and a new e-mail, and for nothing else', async () => {
    const officer = await signInTo(cms, 'regency', '62.03');
    const change = async (data: object) =>
      (await officer.ask('PUT', '/admin/users/me', data)).status;
    const fresh = `baru-${officer.email}`;
    expect(await change({ firstname: 'Nama' })).toBe(200);
    expect(await change({ password: 'Rahasia12345', currentPassword: 'Salah12345' })).toBe(400);
    expect(await change({ email: fresh })).toBe(200);
    expect(await change({ email: fresh })).toBe(200);
    const { password: currentPassword } = officer;
    expect(await change({ password: 'Rahasia12345', currentPassword })).toBe(200);
    const rows = (await cms.strapi.db.query('api::audit.audit-entry').findMany({
      where: { type: 'account', subject: { $in: [officer.email, fresh] } },
      orderBy: { sequence: 'asc' },
    })) as { action: string; actor: string; title: string | null }[];
    const own = rows.filter(({ action }) => action.endsWith('-changed'));
    expect(own.map(({ action, title }) => [action, title])).toEqual([
      ['email-changed', fresh],
      ['password-changed', null],
    ]);
    for (const { actor } of own) expect(actor).toMatch(/^officer:\d+$/);
  });
});

describe('behind a proxy', () => {
  it('only the last address of X-Forwarded-For is believed', async () => {
    const app = cms.strapi.server.app as unknown as { proxy: boolean; maxIpsCount: number };
    const before = { proxy: app.proxy, maxIpsCount: app.maxIpsCount };
    Object.assign(app, { proxy: true, maxIpsCount: 1 });
    try {
      const statuses = [];
      for (let n = 0; n < 30; n++) {
        const headers = { 'x-forwarded-for': `198.51.100.${n}, 192.0.2.7` };
        statuses.push(
          (await signIn('127.0.0.27', `proksi-${n}@contoh.id`, 'Salah12345', headers)).status,
        );
      }
      expect(statuses.filter((status) => status === 429)).toHaveLength(10);
      const elsewhere = { 'x-forwarded-for': '192.0.2.8' };
      expect((await signIn('127.0.0.27', email, password, elsewhere)).status).toBe(200);
    } finally {
      Object.assign(app, before);
    }
  });
});
