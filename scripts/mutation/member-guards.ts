import type { Guard } from './guard.ts';

const src = 'cms/src';
const items = ['cms/tests/authoring-items.test.ts'];
const sessions = ['cms/tests/members-session.test.ts'];

/** What stands between the members of different KIM, and before the doors of the other processes. */
export const memberGuards: readonly Guard[] = [
  {
    file: `${src}/authoring/items/item-row.ts`,
    snippet: ', kim: { documentId: member.kim.documentId } }',
    without: ' }',
    tests: items,
    named: 'stranger',
  },
  {
    file: `${src}/authoring/items/write-item.ts`,
    snippet: 'mustBeAllowed(mayDo(actorOf(member), action, thing));',
    without: '',
    tests: items,
    named: 'contributor',
  },
  {
    file: `${src}/authoring/items/write-item.ts`,
    snippet: "mustBeAllowed(mayDo(actorOf(member), 'create', thing));",
    without: '',
    tests: items,
    named: 'suspended',
  },
  {
    file: `${src}/authoring/items/photo-files.ts`,
    snippet: 'kim: kim.documentId, hash',
    without: 'hash',
    tests: ['cms/tests/authoring-kim.test.ts'],
    named: 'of another KIM',
  },
  {
    file: `${src}/authoring/announcements.ts`,
    snippet: 'if (!reaches(audience, kim) || !isShownAt(row, Date.now())) return false;',
    without: '',
    tests: ['cms/tests/authoring-kim.test.ts'],
    named: 'announcements',
  },
  {
    file: `${src}/authoring/once.ts`,
    snippet:
      "if (row.bodyHash !== hashOf(sending.content)) refuseRequest('idempotency-key-reused');",
    without: '',
    tests: sessions,
    named: 'once for each number',
  },
  {
    file: `${src}/authoring/edge.ts`,
    snippet: 'if (!origin || !URL.canParse(origin) || new URL(origin).host !== ctx.host) {',
    without: 'if (!ctx.host) {',
    tests: sessions,
    named: 'names the origin',
  },
  {
    file: `${src}/members/sessions.ts`,
    snippet: 'if (!member || isDisabled(member)) return null;',
    without: 'if (!member) return null;',
    tests: sessions,
    named: 'who was disabled is out',
  },
  {
    file: `${src}/members/manage-members.ts`,
    snippet:
      'mustBeAllowed(mayDo(actor, action, member ? thingOf(type, member) : { type, missing: true }));',
    without: '',
    tests: sessions,
    named: 'reaches nobody of another KIM',
  },
  {
    file: `${src}/members/device-codes.ts`,
    snippet: '|| row.tries >= TRIES',
    without: '',
    tests: sessions,
    named: 'five wrong tries',
  },
  {
    file: `${src}/members/invitations.ts`,
    snippet: 'if (!verdict.allowed) refuseRequest(verdict.reason);',
    without: '',
    tests: ['cms/tests/members-invitation.test.ts'],
  },
  {
    file: `${src}/api/publication/middlewares/require-publisher-token.ts`,
    snippet: 'if (timingSafeEqual(hash, expected)) await next();',
    without: 'await next();\n    if (timingSafeEqual(hash, expected)) return;',
    tests: ['cms/tests/routes.test.ts'],
  },
  {
    file: `${src}/documents/guard-kim.ts`,
    snippet: "refuse('site-slug-frozen', 'slug');",
    without: '',
    tests: ['cms/tests/bad-input.test.ts'],
    named: 'never once it was active',
  },
  {
    file: `${src}/documents/guard-removal.ts`,
    snippet: "if (await isUsed(strapi, uses(documentId, row?.code ?? ''))) refuse('still-in-use');",
    without: '',
    tests: ['cms/tests/bad-input.test.ts'],
    named: 'in use|owns items',
  },
];
