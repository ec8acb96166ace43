import { paths } from '@simpul/domain';
import { page } from '../page.ts';
import { headOf } from '../parts/head.ts';
import { pageView } from '../parts/page-view.ts';
import type { Surround } from '../select/surroundings.ts';
import type { NoticeView, Section } from '../views/index.ts';
import { suspendedWords } from '../words/official.ts';
import { sectionLink } from '../words/section.ts';
import { notFoundWords } from '../words/welcome.ts';

interface Shows {
  surround: Surround;
}

/** `/` of a suspended site: what happened and where to go. */
export const suspendedPage = (shows: Shows) =>
  page('notice', paths.home, 'first', shows, ({ surround }) => {
    const words = suspendedWords(surround.name, surround.office);
    return notice(surround, paths.home, words, [portalLink(surround)]);
  });

/** `/404`, served for every address that does not exist. */
export const notFoundPage = (shows: Shows) =>
  page('notFound', paths.notFound, 'pages', shows, ({ surround }) => {
    const lists = goOn[surround.state].map(sectionLink);
    const links = surround.kind === 'portal' ? lists : [...lists, portalLink(surround)];
    return notice(surround, paths.notFound, notFoundWords, links);
  });

const goOn: Record<Surround['state'], Section[]> = {
  full: ['home', 'posts', 'announcements'],
  archive: ['home', 'posts'],
  notice: ['home'],
};

const portalLink = ({ portal, setting }: Surround) => ({
  text: setting.portalName,
  href: portal + paths.home,
});

/** Neither is indexed: one says nothing, the other would take the place of the news in a search. */
function notice(
  surround: Surround,
  path: string,
  { title, text }: { title: string; text: string },
  links: NoticeView['links'],
): NoticeView {
  const head = headOf(surround, { path, title, description: text, indexed: false });
  return { ...pageView(surround, { head }), title, text, links };
}
