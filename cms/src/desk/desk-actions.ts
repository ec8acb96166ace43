import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { officerOf } from '../access/posts.ts';
import { hide, refuse } from '../documents/refuse.ts';
import { refusals } from '../words/refusals.ts';
import { readBroadcast } from './broadcasts/read-broadcast.ts';
import { keepDecree, openDecree } from './decrees/decree-files.ts';
import { findDecree } from './decrees/find-decree.ts';
import type { Answer, Ctx } from './context.ts';
import { areaOf } from './officer-area.ts';
import { isRunning, readDesk, readSetting } from './read-desk.ts';
import { readDeskKims } from './read-kims.ts';
import { isMonth } from './report/month.ts';
import { readReport } from './report/read-report.ts';
import { reportSheet } from './report/report-sheet.ts';
import type { Area, Report } from './views.ts';

type Action = 'desk' | 'report' | 'sheet' | 'decree' | 'keepScan' | 'broadcast';

const FileSchema = z.object({ filepath: z.string() });

/** What answers at the addresses of the desk. An officer without a region is refused everywhere. */
export function deskActions(strapi: Core.Strapi): Record<Action, Answer> {
  const areaFor = async (ctx: Ctx): Promise<Area> => {
    const area = await areaOf(strapi, ctx.state.user);
    // Of the errors that forbid, Strapi shows the sentence of this one only.
    if (!area) {
      const officer = await officerOf(strapi, ctx.state.user.id);
      const reason = officer?.role === 'reviewer' ? 'desk-not-for-reviewers' : 'area-unknown';
      throw new errors.PolicyError(refusals[reason], { reason });
    }
    ctx.set('Cache-Control', 'no-store');
    return area;
  };
  const reportFor = async (ctx: Ctx): Promise<Report> => {
    const area = await areaFor(ctx);
    const { month = null } = ctx.query;
    if (month !== null && !(typeof month === 'string' && isMonth(month))) refuse('month-malformed');
    return readReport(strapi, area, month, Date.now());
  };
  const attach = (ctx: Ctx, name: string, type: string, body: unknown): void => {
    ctx.set('Content-Disposition', `attachment; filename="${name}"`);
    ctx.type = type;
    ctx.body = body;
  };
  return {
    async desk(ctx: Ctx) {
      ctx.body = await readDesk(strapi, await areaFor(ctx), Date.now());
    },

    async broadcast(ctx: Ctx) {
      const area = await areaFor(ctx);
      const officer = (await officerOf(strapi, ctx.state.user.id)) ?? hide();
      const { timeZone: zone } = await readSetting(strapi);
      const kims = (await readDeskKims(strapi, area)).filter(isRunning);
      const documentId = ctx.params['id'] ?? '';
      ctx.body = (await readBroadcast(strapi, officer, kims, { documentId, zone })) ?? hide();
    },

    async report(ctx: Ctx) {
      ctx.body = await reportFor(ctx);
    },

    async sheet(ctx: Ctx) {
      const report = await reportFor(ctx);
      const name = `keaktifan-kim-${report.area.code}-${report.month}.csv`;
      attach(ctx, name, 'text/csv; charset=utf-8', reportSheet(report));
    },

    async decree(ctx: Ctx) {
      const found = await findDecree(strapi, await areaFor(ctx), ctx.params['kim'] ?? '');
      if (!found) {
        const reason = 'decree-scan-unknown';
        throw new errors.NotFoundError(refusals[reason], { reason });
      }
      const { type, bytes } = openDecree(strapi, found.name);
      attach(ctx, `sk-${found.slug}${found.name.slice(-4)}`, type, bytes);
    },

    /** Takes one file, `file` of a form, and answers with the name that the form of the KIM keeps. */
    async keepScan(ctx: Ctx) {
      await areaFor(ctx);
      const file = FileSchema.safeParse(ctx.request.files?.['file']);
      if (!file.success) refuse('decree-file-missing');
      ctx.body = { name: await keepDecree(strapi, await readFile(file.data.filepath)) };
    },
  };
}
