import type { OpmlView } from '@simpul/site-model';
import { generateOpml } from 'feedsmith';
import type { Printed } from './printed.ts';
import { xmlText } from './xml-text.ts';

/** OPML 2.0: the feeds of a network in groups, for import into a feed reader. */
export function printOpml(view: OpmlView): Printed {
  const body = generateOpml({
    head: { title: xmlText(view.title), docs: 'https://opml.org/spec2.opml' },
    body: {
      outlines: view.groups.map((group) => ({
        text: xmlText(group.title),
        title: xmlText(group.title),
        outlines: group.feeds.map(({ title, feed, home }) => ({
          type: 'rss',
          text: xmlText(title),
          title: xmlText(title),
          xmlUrl: feed,
          htmlUrl: home,
          language: 'id',
          version: 'RSS2',
        })),
      })),
    },
  });
  return { body, type: 'text/x-opml; charset=utf-8' };
}
