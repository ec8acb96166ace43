import type { Guard } from './guard.ts';

const src = 'cms/src';
const regency = ['cms/tests/officers-regency.test.ts'];
const policy = ['cms/tests/officers-policy.test.ts'];
const badInput = ['cms/tests/panel-bad-input.test.ts'];
const backDoors = ['cms/tests/panel-back-doors.test.ts'];

/** What stands between the officers of different offices. */
export const officerGuards: readonly Guard[] = [
  {
    file: `${src}/documents/guard-authority.ts`,
    snippet: '  judge(officer, write);',
    without: '',
    tests: regency,
    named: 'H1|H2|H3',
  },
  {
    file: `${src}/documents/guard-authority.ts`,
    snippet: "refuse('file-foreign');",
    without: ';',
    tests: regency,
    named: 'shows no file',
  },
  {
    file: `${src}/documents/guard-authority.ts`,
    snippet: "refuse(`address-${decision.reason}`, 'audience');",
    without: '',
    tests: policy,
    named: 'nobody else: not all',
  },
  {
    file: `${src}/documents/record-act.ts`,
    snippet: "refuse('audit-stays');",
    without: ';',
    tests: backDoors,
    named: 'records of the system',
  },
  {
    file: `${src}/documents/limit-reading.ts`,
    snippet:
      "if (facts && !mayDo(officer, drafts ? 'read-draft' : 'read', facts.thing).allowed) hide();",
    without: '',
    tests: policy,
    named: 'before it is handed in',
  },
  {
    file: `${src}/documents/limit-reading.ts`,
    snippet: 'params.filters = { $and: filters };',
    without: '',
    tests: policy,
    named: 'before it is handed in',
  },
  {
    file: `${src}/documents/limit-reading.ts`,
    snippet:
      "if (!mayDo(officer, 'list', { type: 'audit', region: officer.region }).allowed) hide();",
    without: '',
    tests: backDoors,
    named: 'reads no audit',
  },
  {
    file: `${src}/documents/limit-reading.ts`,
    snippet: "if (role === 'reviewer') return { kim: { region: here } };",
    without: '',
    tests: backDoors,
    named: 'share among themselves',
  },
  {
    file: `${src}/access/guard-relations.ts`,
    snippet: 'if (!isPart) return mustSee(strapi, model, [id]);',
    without: 'if (!isPart) return;',
    tests: backDoors,
    named: 'hidden with the draft',
  },
  {
    file: `${src}/access/guard-relations.ts`,
    snippet: 'if (owner) return mustSee(strapi, uid, [owner.documentId]);',
    without: 'if (owner) return;',
    tests: backDoors,
    named: 'hidden with the audience',
  },
  {
    file: `${src}/access/guard-bulk.ts`,
    snippet: 'await mustSee(strapi, ctx.params.model, ids.data);',
    without: '',
    tests: backDoors,
    named: 'counted of nothing',
  },
  {
    file: `${src}/uploads/guard-bulk-files.ts`,
    snippet: 'if (own !== wanted.size) {',
    without: 'if (own > wanted.size) {',
    tests: regency,
    named: 'H5, H6',
  },
  {
    file: `${src}/uploads/guard-bulk-files.ts`,
    snippet: 'await mustBeOwn(strapi, ctx, ids);',
    without: '',
    tests: badInput,
    named: 'of files too',
  },
  {
    file: `${src}/access/guard-bulk.ts`,
    snippet: 'await mustSee(strapi, ctx.params.model, ids.success ? ids.data : hide());',
    without: '',
    tests: badInput,
    named: 'among the own does nothing',
  },
  {
    file: `${src}/documents/keep-identity.ts`,
    snippet: "if (names !== null && names !== targetOf(context)) refuse('identity-fixed');",
    without: '',
    tests: badInput,
    named: 'the server’s to write',
  },
  {
    file: `${src}/documents/check-relations.ts`,
    snippet: "if (!names(value, most)) refuse('reference-unknown', field);",
    without: 'names(value, most);',
    tests: badInput,
    named: 'to an owner is refused',
  },
  {
    file: `${src}/uploads/safe-upload-service.ts`,
    snippet: 'await mustBeAllowed(strapi);',
    without: '',
    tests: backDoors,
    named: 'adds no file',
  },
  {
    file: `${src}/access/close-stock-routes.ts`,
    snippet: 'if (closed.has(stock.address)) stock.remove();',
    without: 'void stock;',
    tests: ['cms/tests/routes.test.ts'],
  },
  {
    file: `${src}/access/guard-login.ts`,
    snippet: 'if (!limit.mayTry(account, address)) {',
    without: 'if (account === address) {',
    tests: ['cms/tests/officers-login.test.ts'],
    named: 'twenty failures',
  },
  {
    file: `${src}/desk/decrees/find-decree.ts`,
    snippet: '|| !isWithin(row.region.code, area.code)',
    without: '',
    tests: ['cms/tests/desk-registration.test.ts'],
  },
  {
    file: `${src}/desk/review/return-item.ts`,
    snippet: 'if (!decision.allowed) {',
    without: 'if (!decision.allowed && !officer.id) {',
    tests: ['cms/tests/desk-review.test.ts'],
    named: 'returning',
  },
];
