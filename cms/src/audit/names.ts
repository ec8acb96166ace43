import { regencyOf } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { readAll } from '../publication/read-all.ts';
import type { Entry } from './entry.ts';
import type { AuditChoices, AuditLine } from './views.ts';

interface Names {
  actors: ReadonlyMap<string, string>;
  kims: ReadonlyMap<string, string>;
  regions: ReadonlyMap<string, string>;
}

const fixed: readonly (readonly [string, string])[] = [
  ['system', 'Sistem (perintah di server)'],
  ['public', 'Tanpa masuk'],
];

/** What everybody and everything that the audit names is called now; who is gone has no name. */
export async function readNames(strapi: Core.Strapi): Promise<Names> {
  const officers = await readAll<{
    id: number;
    firstname: string | null;
    lastname: string | null;
    email: string;
  }>(strapi, 'admin::user', {});
  const members = await readAll<{
    documentId: string;
    name: string;
    kim: { name: string } | null;
  }>(strapi, 'api::authoring.member', { populate: { kim: { select: ['name'] } } });
  const kims = await readAll<{ slug: string; name: string }>(strapi, 'api::kim.kim', {
    select: ['slug', 'name'],
  });
  const regions = await readAll<{ code: string; name: string }>(strapi, 'api::region.region', {
    select: ['code', 'name'],
    where: { level: { $in: ['province', 'regency'] } },
  });
  return {
    actors: new Map([
      ...officers.map(
        ({ id, firstname, lastname, email }) =>
          [
            `officer:${id}`,
            `${[firstname, lastname].filter(Boolean).join(' ')} (${email})`,
          ] as const,
      ),
      ...members.map(
        ({ documentId, name, kim }) =>
          [`member:${documentId}`, kim ? `${name} (${kim.name})` : name] as const,
      ),
      ...fixed,
    ]),
    kims: new Map(kims.map(({ slug, name }) => [slug, name])),
    regions: new Map(regions.map(({ code, name }) => [code, name])),
  };
}

/** An entry in the words of its reader. */
export const lineOf = (entry: Entry, { actors, kims, regions }: Names): AuditLine => {
  const { sequence, at, action, type, title, subject, address, actor, kim, region } = entry;
  const regency = region && regencyOf(region);
  return {
    ...{ sequence, at, action, type, address },
    title: title ?? (type === 'account' ? subject : null),
    who: actors.get(actor) ?? actor,
    kim: kim && (kims.get(kim) ?? kim),
    regency: regency && (regions.get(regency) ?? regency),
  };
};

export const choicesOf = ({ actors, kims, regions }: Names): AuditChoices => ({
  actors: choices(actors),
  kims: choices(kims),
  regions: choices(regions),
});

const choices = (names: ReadonlyMap<string, string>) =>
  [...names]
    .map(([value, name]) => ({ value, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
