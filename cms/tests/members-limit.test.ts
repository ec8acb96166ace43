import { randomUUID } from 'node:crypto';
import { authoringLimits } from '@simpul/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../src/database/rows.ts';
import { joinAs, makePhone, secretOf, type Phone } from './kit/members.ts';
import { makeRegencies, type TwoRegencies } from './kit/regencies.ts';

const ACCOUNT = 'plugin::users-permissions.user';

let given: TwoRegencies;
let next = 0;

beforeAll(async () => {
  given = await makeRegencies();
});

/** A KIM with a chair on a phone and so many other members; `gone` says how many of them were removed. */
async function makeGroup({ others, gone }: { others: number; gone: number }) {
  const { world, a } = given;
  const { strapi } = world.cms;
  const kim = await world.makeKim(`penuh-${++next}`, { region: a.region });
  const { phone } = await joinAs(world.cms, kim, 'chair');
  for (let at = 0; at < others; at++) {
    const username = randomUUID();
    const account = await rowsOf<{ id: number }>(strapi, ACCOUNT).create({
      data: {
        documentId: randomUUID().replaceAll('-', '').slice(0, 24),
        ...{ username, email: `${username}@anggota.invalid`, provider: 'invitation' },
        ...{ confirmed: true, blocked: at < gone },
      },
    });
    await rowsOf(strapi, 'api::authoring.member').create({
      data: {
        documentId: randomUUID().replaceAll('-', '').slice(0, 24),
        ...{ name: `Anggota ${at}`, role: 'contributor', account: account.id },
        kim: await idOfKim(kim),
        disabledAt: at < gone ? new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString() : null,
      },
    });
  }
  return { kim, phone };
}

async function idOfKim(documentId: string): Promise<number> {
  const kims = rowsOf<{ id: number }>(given.world.cms.strapi, 'api::kim.kim');
  return (await kims.findOne({ where: { documentId } }))!.id;
}

interface Person {
  id: string;
  name: string;
  disabled: boolean;
}
async function membersSeenOn(phone: Phone): Promise<Person[]> {
  return (await phone.ask('GET', '/members')).body['members'] as Person[];
}
const invite = (phone: Phone) =>
  phone.refusal('POST', '/invitations', { body: { name: 'Ibu Sri', role: 'contributor' } });
const askOfficer = (method: string, path: string, body?: object) =>
  given.a.officer.ask(method, `/members${path}`, body);

describe('a KIM with as many members as there is room for', () => {
  it('has room again when some were removed, and lists those who left last', async () => {
    const gone = 3;
    const { phone } = await makeGroup({ others: authoringLimits.members, gone });
    const seen = await membersSeenOn(phone);
    expect(seen).toHaveLength(authoringLimits.members);
    expect(seen.filter(({ disabled }) => disabled).map(({ name }) => name)).toEqual([
      'Anggota 2',
      'Anggota 1',
    ]);
    expect(await invite(phone)).toEqual([200, undefined]);
    expect(await invite(phone)).toEqual([200, undefined]);
    expect(await invite(phone)).toEqual([409, 'too-many']);
  });

  it('invites no more than fit, and lets nobody back in beyond that', async () => {
    const { kim, phone } = await makeGroup({ others: authoringLimits.members - 1, gone: 1 });
    const [left] = (await membersSeenOn(phone)).filter(({ disabled }) => disabled);
    const wanted = { name: 'Pak Budi', role: 'contributor' };
    const made = await askOfficer('POST', `/of/${kim}/invitations`, wanted);
    expect(made.status).toBe(200);
    expect((await askOfficer('POST', `/of/${kim}/invitations`, wanted)).status).toBe(400);
    expect((await askOfficer('POST', `/${left!.id}/restore`)).status).toBe(400);
    const token = secretOf((await made.json()) as { link: string });
    const answer = await makePhone(given.world.cms).refusal('POST', '/invitations/accept', {
      body: { token, device: 'Ponsel' },
    });
    expect(answer).toEqual([200, undefined]);
    const seen = await membersSeenOn(phone);
    expect(seen.filter(({ disabled }) => !disabled)).toHaveLength(authoringLimits.members);
    // Who is a member already takes no place: a lost phone is replaced all the same.
    const [other] = seen.filter(({ name }) => name === 'Pak Budi');
    expect((await askOfficer('POST', `/${other!.id}/invitations`)).status).toBe(200);
  });

  it('is left at the limit by officers who invite at the same moment', async () => {
    const { kim } = await makeGroup({ others: authoringLimits.members - 2, gone: 0 });
    const wanted = { name: 'Pak Budi', role: 'contributor' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => askOfficer('POST', `/of/${kim}/invitations`, wanted)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
  });
});
