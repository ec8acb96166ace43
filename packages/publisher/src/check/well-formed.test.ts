import { describe, expect, it } from 'vitest';
import { machineFault, xmlFault } from './well-formed.ts';

describe('feeds', () => {
  it('are taken when they are well-formed', () => {
    const good = [
      '<a/>',
      '<?xml version="1.0"?>\n<!-- x --><rss xmlns:dc="y" version=\'2.0\'><b>1 &amp; 2 &#10;</b><dc:c/></rss>\n',
      '<a><![CDATA[<b> & </c>]]></a>',
      '<a><!-- 1 & 2 --><b c="&lt;"/>&gt;</a>',
      '<a title="x > y"></a>',
    ];
    for (const text of good) expect(xmlFault(text), text).toBeNull();
  });

  it('are refused when they are not', () => {
    const bad = [
      '',
      'text',
      '<a>',
      '<a></b>',
      '<a/><b/>',
      '<a>x</a>y',
      '<a>1 & 2</a>',
      '<a>&nbsp;</a>',
      '<a b=c/>',
      '<a b="<"/>',
      '<a b="&x"/>',
      '<a>\u0000</a>',
      '<a>\ufffe</a>',
      '<a><!-- -- --></a>',
      '<!DOCTYPE a><a/>',
      '<a><1/></a>',
      '<![CDATA[x]]>',
      '<a><![CDATA[x]]</a>',
      '<a><![CDATA[x]]>1 & 2</a>',
      '<a><![CDATA[x]]><b c="&x"/></a>',
    ];
    for (const text of bad) expect(xmlFault(text), text).not.toBeNull();
  });

  it('in JSON and calendars must be whole', () => {
    expect(machineFault('feed.json', '{"a":1}')).toBeNull();
    expect(machineFault('feed.json', '{"a":')).not.toBeNull();
    expect(machineFault('agenda.ics', 'BEGIN:VCALENDAR\r\nX:1\r\nEND:VCALENDAR\r\n')).toBeNull();
    expect(machineFault('agenda.ics', 'BEGIN:VCALENDAR\r\nX:1\r\n')).not.toBeNull();
    expect(machineFault('robots.txt', 'anything')).toBeNull();
  });
});
