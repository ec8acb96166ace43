import { htmlRules } from '@simpul/theme/html-rules';
import { HtmlValidate } from 'html-validate';
import type { SitePage } from './crawl.ts';

const validator = new HtmlValidate(htmlRules);

/** What html-validate finds wrong with the markup of pages. */
export async function markupErrors(pages: readonly SitePage[]): Promise<string[]> {
  const findings: string[] = [];
  for (const { host, path, html } of pages) {
    const report = await validator.validateString(html);
    for (const { ruleId, message, line } of report.results.flatMap(({ messages }) => messages)) {
      findings.push(`${host}${path}: line ${line}: ${ruleId}: ${message}`);
    }
  }
  return findings;
}
