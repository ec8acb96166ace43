import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { panelWords } from './index.ts';

type Words = Record<string, string>;

const strapi = createRequire(__filename).resolve('@strapi/strapi/package.json');
const read = async (folder: string, language: string): Promise<Words> => {
  const file = path.join(strapi, '../..', folder, `${language}.json.mjs`);
  const { default: words } = (await import(pathToFileURL(file).href)) as { default: Words };
  return words;
};

/** What no officer meets: parts that are sold, switched off by us, or for who programs the CMS. */
const unmet = {
  admin: [
    // Sold by Strapi, or about selling.
    /^Settings\.(?:page\.|sso|permissions\.auditLogs|review-workflows|content-history)/,
    /^Settings\.permissions\.users\.(?:form\.sso\.description|sso)/,
    /^(?:app\.components\.(?:FreeTrial|UpsellBanner|LeftMenu\.trialCountdown)|notification\.ee)/,
    /^app\.components\.Users\.MagicLink\.connect\.sso|^Settings\.roles\.form\.permissions\.locales/,
    // Switched off: tours, surveys, advertisements, Strapi's own home page, blocks editor.
    /^(?:tours|Usecase|HomePage|widget)\.|^notification\.version/,
    /^app\.components\.(?:GuidedTour|NpsSurvey|Onboarding|BlockLink|MediaLibraryBanner)/,
    /^components\.Blocks\./,
    // For programs and those who write them: tokens, webhooks, about the installation, plugins.
    /^Settings\.(?:apiTokens|adminTokens|transferTokens|tokens|webhooks|application|mcp)/,
    /^notification\.(?:success\.(?:api|admin|transfer)[tT]oken|error\.tokenname)|^global\.plugins\./,
  ],
  'content-manager': [
    // History and preview are sold; dynamic zones and the builder of content types are not used.
    /^(?:history|preview)\.|^components\.DynamicZone\./,
    /^(?:edit-settings-view\.)?link-to-ctb|^pages\.NoContentType|^popUpWarning\.bodyMessage\.contentType/,
  ],
  upload: [
    // Captions by machine are sold; Strapi's own handling of pictures is replaced by ours.
    /[mM]etadata(?!-missing)|\.ai$|^ai\.|^settings\.|^page\.title/,
  ],
};

describe.each([
  ['admin', 'admin/dist/admin/admin/src/translations', ''],
  ['content-manager', 'content-manager/dist/admin/translations', 'content-manager.'],
  ['upload', 'upload/dist/admin/translations', 'upload.'],
] as const)('the words of %s', (part, folder, prefix) => {
  it('are Indonesian wherever an officer can meet them', async () => {
    const english = await read(folder, 'en');
    const stock = await read(folder, 'id').catch((): Words => ({}));
    const missing = Object.keys(english)
      .filter((key) => !(`${prefix}${key}` in panelWords) && !(key in stock))
      .filter((key) => !unmet[part].some((unseen) => unseen.test(key)));
    expect(missing).toEqual([]);
  });

  it('name the values that the English ones name, and no others', async () => {
    const english = await read(folder, 'en');
    const named = (text: string) =>
      new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name));
    const wrong = Object.entries(english).filter(([key, text]) => {
      const ours = panelWords[`${prefix}${key}`];
      const given = named(text);
      return ours !== undefined && ![...named(ours)].every((name) => given.has(name));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
