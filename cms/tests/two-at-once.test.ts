import { setTimeout as sleep } from 'node:timers/promises';
import { CONTRACT_VERSION } from '@simpul/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../src/database/rows.ts';
import { waitForTurn } from '../src/database/wait-for-turn.ts';
import { disableMember, endSessionsOf } from '../src/members/manage-members.ts';
import { inviteAs, joinAs, makePhone, province, secretOf, type Phone } from './kit/members.ts';
import { phonePhoto } from './kit/pictures.ts';
import { publicationOf } from './kit/publication.ts';
import { makeRegencies, type TwoRegencies } from './kit/regencies.ts';
import { readItem } from './kit/reviewing.ts';
import { photoForm, postContent, write } from './kit/writing.ts';

/** What is asked at the same moment is won by chance: often enough to see both ways. */
const TIMES = 5;

let given: TwoRegencies;
let kims = 0;

beforeAll(async () => {
  given = await makeRegencies();
});

const makeKim = (more: object = {}) =>
  given.world.makeKim(`serentak-${++kims}`, { region: given.a.region, ...more });
const accept = (phone: Phone, invitation: { link: string }) =>
  phone.refusal('POST', '/invitations/accept', {
    body: { token: secretOf(invitation), device: 'Ponsel' },
  });

interface Person {
  id: string;
  role: string;
  disabled: boolean;
}
async function chairsOf(kim: string): Promise<Person[]> {
  const { members } = (await (await given.a.officer.ask('GET', `/members/of/${kim}`)).json()) as {
    members: Person[];
  };
  return members.filter(({ role, disabled }) => role === 'chair' && !disabled);
}

describe('two requests at the same moment', () => {
  it('that save one item from the same version: one is kept, the other is told of it', async () => {
    const kim = await makeKim();
    const one = await joinAs(given.world.cms, kim, 'editor');
    const two = await joinAs(given.world.cms, kim, 'chair');
    for (let time = 0; time < TIMES; time++) {
      const { id, version } = await write(one.phone, postContent({ title: `Kabar ${time}` }));
      const save = ({ phone }: typeof one, body: string) =>
        phone.ask('PUT', `/items/${id}`, {
          body: { base: version, content: postContent({ body }), then: 'keep' },
        });
      const answers = await Promise.all([save(one, 'Dari satu.'), save(two, 'Dari dua.')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  it('by which an invitation is accepted and revoked: one of them holds, and nobody sees a fault', async () => {
    const kim = await makeKim();
    for (let time = 0; time < TIMES; time++) {
      const invitation = await inviteAs(given.world.cms, kim, 'contributor');
      const phone = makePhone(given.world.cms);
      const [[status], revoked] = await Promise.all([
        accept(phone, invitation),
        given.a.officer.ask('POST', `/members/invitations/${invitation.id}/revoke`),
      ]);
      expect(revoked.status).toBe(200);
      expect([200, 410]).toContain(status);
    }
  });

  it('that accept two invitations for a chair: the KIM has one chair', async () => {
    for (let time = 0; time < TIMES; time++) {
      const kim = await makeKim();
      const invitations = await Promise.all([
        inviteAs(given.world.cms, kim, 'chair'),
        inviteAs(given.world.cms, kim, 'chair'),
      ]);
      const answers = await Promise.all(
        invitations.map((invitation) => accept(makePhone(given.world.cms), invitation)),
      );
      expect(answers.map(([status]) => status).sort()).toEqual([200, 409]);
      expect(await chairsOf(kim)).toHaveLength(1);
    }
  });

  it('that let two former chairs back in: the KIM has one chair', async () => {
    const kim = await makeKim();
    const former: string[] = [];
    for (let time = 0; time < 2; time++) {
      const { id } = await joinAs(given.world.cms, kim, 'chair');
      await given.a.officer.ask('POST', `/members/${id}/remove`);
      former.push(id);
    }
    const answers = await Promise.all(
      former.map((id) => given.a.officer.ask('POST', `/members/${id}/restore`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(await chairsOf(kim)).toHaveLength(1);
  });

  it('by which an item is published and given back: one of them holds', async () => {
    const kim = await makeKim({ publishing: 'review' });
    const { phone } = await joinAs(given.world.cms, kim, 'editor');
    for (let time = 0; time < TIMES; time++) {
      const { id } = await write(phone, postContent({ title: `Ditinjau ${time}` }), 'send');
      const address = `/desk/review/post/${id}`;
      const { version } = await readItem(given.a.officer, address);
      const answers = await Promise.all([
        given.a.officer.ask('POST', `${address}/publish`, { version }),
        given.a.officer.ask('POST', `${address}/return`, { note: 'Tambahkan sumbernya.' }),
      ]);
      const ok = answers.map(({ status }) => status === 204);
      expect(ok.filter(Boolean)).toHaveLength(1);
      const { body } = await phone.ask('GET', `/items/${id}`);
      expect(body['state']).toBe(ok[0] ? 'published' : 'returned');
      expect(body['live']).toBe(ok[0]);
    }
  });

  it('of two publishers that tell what one site serves: both are heard, and one receipt is kept', async () => {
    const { ask } = publicationOf(given.world.cms);
    for (let time = 0; time < TIMES; time++) {
      const sites = Array.from({ length: 20 }, (_, site) => `kuitansi-${time}-${site}`);
      const tell = (release: string, order: readonly string[]) => {
        const servedAt = new Date().toISOString();
        const figures = { revision: 1, release, servedAt, pages: 1, bytes: 1 };
        return ask('/receipts', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            contract: CONTRACT_VERSION,
            receipts: order.map((site) => ({ site, ...figures })),
          }),
        });
      };
      const answers = await Promise.all([tell('satu', sites), tell('dua', sites.toReversed())]);
      expect(answers.map(({ status }) => status)).toEqual([204, 204]);
      const kept = await rowsOf<{ release: string }>(
        given.world.cms.strapi,
        'api::publication.receipt',
      ).findMany({ where: { site: { $in: sites } } });
      expect(kept).toHaveLength(sites.length);
      expect(new Set(kept.map(({ release }) => release)).size).toBe(1);
    }
  });

  it.each([
    ['removed', disableMember],
    ['signed out', endSessionsOf],
  ])('by which a member is %s and writes: what waited for its turn is not done', async (_, end) => {
    const { strapi } = given.world.cms;
    const kim = await makeKim();
    const { phone, id } = await joinAs(given.world.cms, kim, 'editor');
    const body = { content: postContent(), then: 'keep' };
    const photo = photoForm(await phonePhoto());
    let writing: ReturnType<Phone['refusal']>[] = [];
    await strapi.db.transaction(async () => {
      await waitForTurn(strapi);
      writing = [
        phone.refusal('POST', '/items', { body }),
        phone.refusal('POST', '/photos', { body: photo }),
        phone.refusal('POST', '/device-codes'),
      ];
      // Long enough for all of them to be let in and to wait for their turn.
      await sleep(1500);
      await end(strapi, province, id);
    });
    const refused = [401, 'signed-out'];
    expect(await Promise.all(writing)).toEqual([refused, refused, refused]);
    const owned = { where: { kim: { documentId: kim } } };
    expect(await strapi.db.query('api::post.post').count(owned)).toBe(0);
  });
});
