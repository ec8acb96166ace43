import { clockTime, mayDo, type Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { askingOfficer } from '../authority/asking-officer.ts';
import { factsOf, type Facts, type GuardedType } from '../authority/facts.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { readSetting } from '../desk/read-desk.ts';
import { forbid, hide, refuse } from '../documents/refuse.ts';
import { newToken } from '../members/secret.ts';
import { uidOf } from '../publication/published-state.ts';
import { awaitPage } from './await-page.ts';
import { addressOf, hasTooManyOpen, orderPreview } from './order-preview.ts';
import { readSubject } from './read-subject.ts';
import { sitesOf, type SeenOn } from './sites-of.ts';
import type { MadePreview, PreviewChoices } from './views.ts';

const kinds = ['post', 'gallery', 'event', 'announcement'] as const;
type Kind = (typeof kinds)[number];

const PathSchema = z.object({ kind: z.enum(kinds), id: z.string().min(1).max(64) });
const WantedSchema = z.strictObject({ site: z.string().max(64) });

/** The part of Koa's context that these answers touch. */
interface Ctx {
  params: Record<string, string>;
  request: { body?: unknown };
  body: unknown;
  set(header: string, value: string): void;
}

/** What officers ask: where a draft of their region can be seen, and to see it there. */
export function officerPreviews(strapi: Core.Strapi) {
  return {
    choices: async (ctx: Ctx): Promise<void> => {
      const { facts } = await asked(strapi, ctx);
      const sites = await sitesOf(strapi, facts);
      ctx.body = {
        sites: sites.map(({ slug, name }) => ({ slug, name })),
      } satisfies PreviewChoices;
    },

    make: async (ctx: Ctx): Promise<void> => {
      const { officer, kind, id, facts } = await asked(strapi, ctx);
      const wanted = WantedSchema.safeParse(ctx.request.body);
      const sites = await sitesOf(strapi, facts);
      const site = sites.find(({ slug }) => wanted.success && slug === wanted.data.site);
      ctx.body = await make(strapi, officer, { kind, id, site: site ?? refuse('preview-nowhere') });
    },
  };
}

/** Who asks about which document; refused when this officer may not see its draft. */
async function asked(
  strapi: Core.Strapi,
  ctx: Ctx,
): Promise<{ officer: Officer; kind: Kind; id: string; facts: Facts }> {
  ctx.set('Cache-Control', 'no-store');
  const officer = (await askingOfficer(strapi)) ?? forbid('role');
  const path = PathSchema.safeParse(ctx.params);
  if (!path.success) return hide();
  const { kind, id } = path.data;
  const facts = (await factsOf(strapi, uidOf(kind) as GuardedType, id)) ?? hide();
  const decision = mayDo(officer, 'preview', facts.thing);
  if (decision.allowed) return { officer, kind, id, facts };
  return decision.reason === 'not-found' ? hide() : forbid(decision.reason);
}

async function make(
  strapi: Core.Strapi,
  { id: by }: Officer,
  { kind, id, site }: { kind: Kind; id: string; site: SeenOn },
): Promise<MadePreview> {
  if (await hasTooManyOpen(strapi, by)) refuse('preview-too-often');
  const token = newToken();
  const { expiresAt } = await inTransaction(strapi, async () => {
    const read = (await readSubject(strapi, kind, id, Date.now())) ?? hide();
    if (!read.ok) throw new errors.ValidationError(read.sentence, { reason: 'not-publishable' });
    const { subject, at } = read;
    const where = { site: site.slug, owner: site.owner, about: id };
    return orderPreview(strapi, { by, subject, at, token, ...where });
  });
  const { address, key } = addressOf(strapi, site.slug, expiresAt, token);
  const outcome = await awaitPage(strapi, key);
  if (outcome !== 'made') refuse(`preview-${outcome}`);
  const { timeZone } = await readSetting(strapi);
  return { address, until: clockTime(expiresAt, timeZone) };
}
