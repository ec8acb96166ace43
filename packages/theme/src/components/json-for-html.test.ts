import { describe, expect, it } from 'vitest';
import { jsonForHtml } from './json-for-html.ts';

describe('jsonForHtml', () => {
  it('leaves nothing that could end the script element', () => {
    expect(jsonForHtml({ name: '</script><!--<img>' })).not.toContain('<');
  });

  it('keeps the meaning of every text', () => {
    const thing = { name: 'a < b & "c" \u2028 </SCRIPT>' };
    expect(JSON.parse(jsonForHtml(thing))).toEqual(thing);
  });
});
