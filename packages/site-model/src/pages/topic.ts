import { categoryLabels, paths, type Category } from '@simpul/domain';
import { page, type Page } from '../page.ts';
import { listFace } from '../parts/face.ts';
import { headOf } from '../parts/head.ts';
import { itemCards } from '../parts/item-card.ts';
import { breadcrumbLd } from '../parts/json-ld.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import type { PostStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { PostListView } from '../views/index.ts';
import { categoryWords } from '../words/category.ts';
import { topicLinks, type PostLists } from './post-list.ts';

/** Older posts of a topic are found in `/berita`. */
const MOST = 48;

interface Shows {
  surround: Surround;
  topic: Category;
  items: readonly PostStory[];
  topics: readonly Category[];
}

/** `/topik/<category>` for every category that has a post. */
export function topicPages({ surround, topics }: Pick<PostLists, 'surround' | 'topics'>): Page[] {
  const names = [...topics.keys()];
  return [...topics].map(([topic, posts]) => {
    const shows = { surround, topic, items: posts.slice(0, MOST), topics: names };
    return page('postList', paths.topic(topic), 'lists', shows, view);
  });
}

function view({ surround, topic, items, topics }: Shows): PostListView {
  const title = categoryLabels[topic];
  const path = paths.topic(topic);
  const breadcrumbs = crumbsTo('posts');
  return {
    ...pageView(surround, {
      section: 'posts',
      breadcrumbs,
      head: headOf(surround, {
        path,
        title,
        description: `Berita tentang ${categoryWords(topic)} dari ${surround.name}.`,
        face: listFace(topic, surround, title),
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: title, href: path })],
      }),
    }),
    heading: title,
    intro: `Berita tentang ${categoryWords(topic)}, yang terbaru di atas.`,
    items: itemCards(items, surround),
    pager: null,
    topics: topicLinks(topics, topic),
    feed: { text: `RSS ${title}`, href: paths.topicRss(topic) },
    empty: null,
  };
}
