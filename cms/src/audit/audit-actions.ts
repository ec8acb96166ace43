import { mayDo } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { askingOfficer } from '../authority/asking-officer.ts';
import type { Answer, Ctx } from '../desk/context.ts';
import { readSetting } from '../desk/read-desk.ts';
import { forbid, refuse } from '../documents/refuse.ts';
import { auditSheet } from './audit-sheet.ts';
import { conditionOf, FiltersSchema } from './filters.ts';
import { choicesOf, lineOf, readNames } from './names.ts';
import { readEntries, readLatest } from './read-entries.ts';
import { verifyAudit } from './verify-audit.ts';
import type { AuditChoices, AuditPage } from './views.ts';

/** Lines that are shown at a time. */
const TOGETHER = 50;

const PageSchema = FiltersSchema.extend({ before: z.coerce.number().int().positive().optional() });

/** What answers at the addresses of the audit: officers of the province, who only ever read it. */
export function auditActions(
  strapi: Core.Strapi,
): Record<'page' | 'choices' | 'check' | 'sheet', Answer> {
  const settingFor = async (ctx: Ctx, action: 'list' | 'read' | 'export') => {
    ctx.set('Cache-Control', 'no-store');
    const officer = (await askingOfficer(strapi)) ?? forbid('role');
    const setting = await readSetting(strapi);
    const decision = mayDo(officer, action, { type: 'audit', region: setting.provinceCode });
    return decision.allowed ? setting : forbid(decision.reason);
  };
  const asked = <Schema extends z.ZodType>(schema: Schema, { query }: Ctx): z.output<Schema> => {
    const read = schema.safeParse(query);
    return read.success ? read.data : refuse('filter-malformed');
  };
  return {
    async page(ctx) {
      const { timeZone: zone } = await settingFor(ctx, 'list');
      const { before = null, ...filters } = asked(PageSchema, ctx);
      const found = await readLatest(strapi, conditionOf(filters, zone), {
        before,
        count: TOGETHER + 1,
      });
      const entries = found.slice(0, TOGETHER);
      const names = await readNames(strapi);
      ctx.body = {
        zone,
        lines: entries.map((entry) => lineOf(entry, names)),
        next: found.length > TOGETHER ? entries.at(-1)!.sequence : null,
      } satisfies AuditPage;
    },

    async choices(ctx) {
      await settingFor(ctx, 'list');
      ctx.body = choicesOf(await readNames(strapi)) satisfies AuditChoices;
    },

    /** Walks along the whole chain and names what was changed or removed. */
    async check(ctx) {
      await settingFor(ctx, 'read');
      ctx.body = await verifyAudit(strapi);
    },

    async sheet(ctx) {
      const { timeZone: zone } = await settingFor(ctx, 'export');
      const filters = asked(FiltersSchema, ctx);
      ctx.set('Content-Disposition', 'attachment; filename="jejak-audit.csv"');
      ctx.type = 'text/csv; charset=utf-8';
      ctx.body = auditSheet(await readEntries(strapi, conditionOf(filters, zone)));
    },
  };
}
