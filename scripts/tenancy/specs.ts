import type { BootedCms } from '@simpul/cms/boot';
import type { KimItemType, PersonId, ThingType } from '@simpul/domain';
import { scopeOfKim, scopeOfRegion, STANDINGS, type WrittenAddress } from '@simpul/domain/testing';
import { createHash, randomBytes } from 'node:crypto';
import { memberIdOf, type Asker } from './cast.ts';
import { itemsOf, newId, photoOf } from './items.ts';
import { OFFICES, type TriedKim, type TriedNetwork } from './network.ts';
import { broadcastsOf, filesOf, kimsOf, peopleOf, placesOf } from './records.ts';
import { rowsIn } from './rows.ts';
import { missing, newSecret, nothing, ONESELF, type Made, type Spec } from './things.ts';

const FEW = STANDINGS.filter(({ state, live }) => !live || state === 'published').filter(
  ({ state }) => state !== 'returned',
);
/** Galleries of which officers see no photo, and of which they do. */
const SHOWN = STANDINGS.filter(
  ({ state, live }) => live === (state === 'published') && /^(?:draft|sub|pub)/.test(state),
);
const HELD: readonly string[] = ['post', 'gallery', 'event'];

/** Who and what there is, for the specs to speak of. */
export interface Stage {
  cms: BootedCms;
  network: TriedNetwork;
  /** Somebody in the office of each region, whose account is theirs alone. */
  colleagues: Map<string, number>;
}

/** Everything that this asker is tried on at this address. */
export function specsFor(stage: Stage, asker: Asker, line: WrittenAddress): Spec[] {
  const home = homeOf(stage.network, asker);
  return chosen(stage, asker, line).map((spec) =>
    // A member's own village has several KIM here: the others are siblings.
    home && spec.kim && spec.kim.slug !== home.slug && spec.kim.place === home.place
      ? { ...spec, scope: (actor) => (actor.kind === 'member' ? 'sibling' : spec.scope(actor)) }
      : spec,
  );
}

function chosen(stage: Stage, asker: Asker, line: WrittenAddress): Spec[] {
  if (line.sent === 'for one who is a member') return invitedAgain(stage, asker);
  if (line.asks[0] === 'create' || line.sent === 'a member of the KIM') {
    return creations(stage, asker, line);
  }
  if (line.asks[0] === 'accept') return keys(stage, line.thing);
  // An address that names nothing is about the own things alone, unless it shows a list.
  const names = /:(?!model$)/.test(line.address) || line.otherwise === 'left out';
  const unknown = names ? [missing(line.thing)] : [];
  return [...existing(stage, asker, line), ...unknown].filter((spec) => isMeant(line, asker, spec));
}

/** An invitation for somebody who is a member already is asked for with the member. */
function invitedAgain(stage: Stage, asker: Asker): Spec[] {
  const people = placesFor(stage, asker).flatMap((kim) =>
    peopleOf(stage.cms, 'member', kim, ['chair', 'editor', 'contributor']),
  );
  return [...people, missing('member')].map((spec) => ({
    ...{ ...spec, type: 'invitation', words: `for the ${spec.words}` },
  }));
}

/** Some lines speak of things in one state only, or of places that an asker cannot tell apart. */
function isMeant({ sent, address }: WrittenAddress, asker: Asker, { described, words }: Spec) {
  const state = described.standing?.state;
  if (sent === 'what waits' && state) return state === 'submitted';
  const showsAll = /^GET \/(?:upload\/|content-manager\/relations\/:model\/:targetField)/.test(
    address,
  );
  return !(showsAll && asker.role === 'province' && /\b(?:63|banjar)\b/.test(words));
}

function existing(stage: Stage, asker: Asker, { thing: type, sent, asks }: WrittenAddress): Spec[] {
  const { cms, network, colleagues } = stage;
  const places = placesFor(stage, asker);
  const me = 'id' in asker.actor ? asker.actor.id : null;
  if (HELD.includes(type)) return heldItems(stage, asker, type as KimItemType);
  switch (type) {
    case 'announcement':
    case 'shared-event':
      return OFFICES.flatMap((office) =>
        broadcastsOf(cms, network, type, office, colleagues.get(office) ?? null),
      );
    case 'kim-profile':
    case 'kim-status':
    case 'kim-registration': {
      const stable = !['update', 'delete'].includes(asks[0]!);
      const variants = stable
        ? places
        : places.flatMap((kim) =>
            (sent === ':' ? (['proposed', 'active'] as const) : (['active'] as const)).map(
              (status) => ({ ...kim, status }),
            ),
          );
      if (asker.actor.kind === 'member') return ownKim(network, asker, type, cms);
      return variants.map((kim) => ({
        ...kimsOf(cms, type, kim, stable),
        words: `${kim.status} KIM like ${kim.slug}`,
      }));
    }
    case 'member':
    case 'invitation':
    case 'session': {
      const theirs = places.flatMap((kim) =>
        peopleOf(cms, type, kim, ['chair', 'editor', 'contributor'], asks[0] === 'restore'),
      );
      return me && asker.actor.kind === 'member' && type !== 'invitation'
        ? [...theirs, myself(stage, asker, type)]
        : theirs;
    }
    case 'media':
      return [
        ...OFFICES.map((office) =>
          filesOf(cms, {
            ...{ id: colleagues.get(office) ?? null, words: `the office ${office}`, author: null },
            scope: (actor) => scopeOfRegion(actor, office),
          }),
        ),
        ...(asker.actor.kind === 'officer'
          ? [
              ...places.flatMap((kim) => SHOWN.map((standing) => photoOf(cms, kim, standing))),
              filesOf(cms, {
                ...{ id: Number(memberIdOf(asker)), words: `${asker.name}`, author: me },
                scope: () => 'region',
              }),
            ]
          : []),
      ];
    case 'agency':
    case 'region':
      return OFFICES.map((office) => placesOf(cms, type, office));
    case 'member-limits':
      // Only a regency has limits of its own.
      return OFFICES.filter((office) => office.includes('.')).map((office) => ({
        ...placesOf(cms, 'region', office),
        ...{ type, make: () => Promise.resolve({ id: network.regions.get(office)!, secret: '' }) },
      }));
    case 'activity':
      if (asker.actor.kind === 'member') return ownKim(network, asker, type, cms);
      return places.map((kim) => kimsOf(cms, type, kim, true));
    case 'audit':
    case 'setting':
      return [theOne(cms, type)];
    default:
      return ownKim(network, asker, type, cms);
  }
}

const placesFor = ({ network }: Stage, asker: Asker): TriedKim[] => {
  const home = homeOf(network, asker);
  const all = Object.values(network.kims);
  if (home && !all.includes(home)) return [home, network.kims.own, network.kims.elsewhere];
  return asker.brief ? all.filter(({ place }) => place !== 'sibling') : all;
};

/** The KIM of a member. */
function homeOf({ kims, others }: TriedNetwork, { actor }: Asker): TriedKim | null {
  if (actor.kind !== 'member') return null;
  const all = [...Object.values(kims), ...Object.values(others)];
  return all.find(({ slug }) => slug === actor.kim.slug) ?? null;
}

function heldItems(stage: Stage, asker: Asker, type: KimItemType): Spec[] {
  const { cms } = stage;
  const isWhole = type === 'post' && !asker.brief;
  const me = 'id' in asker.actor ? asker.actor.id : null;
  const home = homeOf(stage.network, asker);
  return placesFor(stage, asker)
    .filter(({ place }) => isWhole || place === 'own' || place === 'elsewhere')
    .flatMap((kim) => {
      const standings = isWhole ? STANDINGS : FEW;
      const theirs = itemsOf(cms, type, kim, { standings });
      const isHome = home === null || kim.slug === home.slug || isWhole;
      const mine = me && isHome ? itemsOf(cms, type, kim, { author: me, standings }) : [];
      return [...theirs, ...mine];
    });
}

const ownKim = (network: TriedNetwork, asker: Asker, type: ThingType, cms: BootedCms): Spec[] => {
  const home = homeOf(network, asker) ?? network.kims.own;
  const me = 'id' in asker.actor ? asker.actor.id : null;
  const spec = kimsOf(cms, type, home, true);
  return [{ ...spec, described: { ...spec.described, author: me, role: roleOf(asker) } }];
};

const roleOf = ({ actor }: Asker) => (actor.kind === 'member' ? actor.role : null);

/** The one who asks, or another device of theirs. */
function myself(stage: Stage, asker: Asker, type: 'member' | 'session'): Spec {
  const kim = homeOf(stage.network, asker)!;
  const id = memberIdOf(asker);
  return {
    ...{ type, kim, words: ONESELF, scope: (actor) => scopeOfKim(actor, kim.place) },
    described: { ...nothing, kim, role: roleOf(asker), author: `member:${id}` as PersonId },
    make: async () => {
      if (type === 'member') return { id, secret: asker.name };
      const secret = newSecret();
      const device = randomBytes(12).toString('hex');
      const member = (await rowsIn<{ account: { id: number } }>(
        stage.cms,
        'api::authoring.member',
      ).findOne({ where: { documentId: id }, populate: { account: true } }))!;
      await stage.cms.strapi
        .sessionManager('users-permissions')
        .generateRefreshToken(String(member.account.id), device, {
          ...{ type: 'refresh', metadata: { deviceName: secret } },
        } as never);
      return { id, secret, named: { device } };
    },
  };
}

/** What does not exist yet, as it would be. */
function creations(
  stage: Stage,
  asker: Asker,
  { thing: type, asks, address }: WrittenAddress,
): Spec[] {
  const { cms, network, colleagues } = stage;
  const author = 'id' in asker.actor ? asker.actor.id : null;
  const standing = { state: 'draft', live: false } as const;
  const fresh = (named?: Record<string, string>) => () =>
    Promise.resolve({ id: '', secret: newSecret(), ...(named && { named }) });
  if (asker.actor.kind === 'member' && type !== 'invitation') {
    const [home] = ownKim(network, asker, type, cms);
    const described = {
      ...home!.described,
      ...(HELD.includes(type) ? { standing, shown: false } : {}),
    };
    if (asks[0] !== 'hand-over') return [{ ...home!, described, make: fresh() }];
    const kim = home!.kim!;
    const [heir] = peopleOf(cms, 'member', kim, ['editor']);
    return [
      {
        ...{ ...home!, described, words: 'to an editor of the own KIM' },
        make: async () => {
          const made = await heir!.make();
          return { ...made, named: { heir: made.id } };
        },
      },
    ];
  }
  const offices = OFFICES.filter(
    (office) =>
      type !== 'shared-event' || (asker.actor.kind === 'officer' && asker.actor.region === office),
  );
  if (['announcement', 'shared-event', 'agency', 'region', 'audit'].includes(type)) {
    return offices.map((office) => ({
      ...{ type, kim: null, words: `for the office ${office}` },
      described: {
        ...nothing,
        author,
        ...(type.includes('-') || type === 'announcement' ? { standing } : {}),
      },
      scope: (actor) => scopeOfRegion(actor, type === 'audit' ? '62' : office),
      make: fresh({ office }),
    }));
  }
  if (type === 'media') {
    const region = asker.actor.kind === 'officer' ? asker.actor.region : '62';
    return [
      {
        ...{ type, kim: null, words: 'for the own office', described: { ...nothing, author } },
        scope: (actor) => scopeOfRegion(actor, region as '62'),
        make: fresh({ own: colleagues.has(region) ? region : '' }),
      },
    ];
  }
  const roles = type === 'invitation' ? (['editor', 'contributor'] as const) : [null];
  const home =
    homeOf(network, asker) ?? (address === 'POST /desk/decrees' ? network.kims.own : null);
  const kims = home ? [home] : placesFor(stage, asker);
  return kims.flatMap((kim) =>
    roles.map((role) => ({
      ...{ type, words: `${role ?? ''} for KIM ${kim.slug}` },
      kim: type === 'kim-registration' ? { ...kim, status: 'proposed' as const } : kim,
      described: {
        ...{ ...nothing, author, role },
        kim: type === 'kim-registration' ? { ...kim, status: 'proposed' as const } : kim,
        ...(HELD.includes(type) ? { standing } : {}),
      },
      scope: (actor) => scopeOfKim(actor, kim.place),
      make: fresh(),
    })),
  );
}

/** A link and a code that let in whoever holds them. */
function keys({ cms, network }: Stage, type: ThingType): Spec[] {
  const kim = network.kims.own;
  const described = { ...nothing, kim, role: 'editor' as const };
  return [
    {
      ...{ type, kim, words: 'that is genuine', described },
      scope: (actor) => (actor.kind === 'public' ? 'other' : scopeOfKim(actor, kim.place)),
      make: async (): Promise<Made> => {
        const [like] = peopleOf(cms, type as 'invitation' | 'member', kim, ['editor']);
        const secret = newSecret();
        const hash = (text: string) => createHash('sha256').update(text).digest('hex');
        if (type === 'invitation') {
          const made = await like!.make();
          const token = randomBytes(32).toString('base64url');
          await rowsIn(cms, 'api::authoring.invitation').update({
            where: { documentId: made.id },
            data: { tokenHash: hash(token) },
          });
          return { ...made, named: { token } };
        }
        const [member] = peopleOf(cms, 'member', kim, ['editor']);
        const { id } = await member!.make();
        const code = codeOf(secret);
        await rowsIn(cms, 'api::authoring.device-code').create({
          data: {
            ...{
              documentId: newId(),
              handle: code.slice(0, 4),
              secretHash: hash(code),
              member: id,
            },
            ...{ expiresAt: new Date(Date.now() + 600_000).toISOString(), tries: 0 },
          },
        });
        return { id, secret, named: { code } };
      },
    },
  ];
}

const SIGNS = '34679ACDEFGHJKMNPQRTWXY';
const codeOf = (secret: string): string =>
  [...createHash('sha256').update(secret).digest().subarray(0, 8)]
    .map((byte) => SIGNS[byte % SIGNS.length])
    .join('');

function theOne(cms: BootedCms, type: 'audit' | 'setting'): Spec {
  return {
    ...{ type, kim: null, words: 'of the network', described: nothing },
    scope: (actor) => scopeOfRegion(actor, '62'),
    make: async () => {
      if (type === 'setting') return { id: '', secret: 'Simpul' };
      const [row] = await rowsIn<{ documentId: string; hash: string }>(
        cms,
        'api::audit.audit-entry',
      ).findMany({ limit: 1, orderBy: { id: 'asc' } });
      return { id: row!.documentId, secret: row!.hash };
    },
  };
}
