import { categoryLabels, coverOf, paths } from '@simpul/domain';
import { page, type Page } from '../page.ts';
import { correctionViews } from '../parts/corrections.ts';
import { changedAt, fullDate, lastTouched } from '../parts/date.ts';
import { postFace } from '../parts/face.ts';
import { headOf } from '../parts/head.ts';
import { itemCards } from '../parts/item-card.ts';
import { authorLd, breadcrumbLd, creativeLd } from '../parts/json-ld.ts';
import { noticeCards } from '../parts/notice-card.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import { coverPicture, photoPicture } from '../parts/picture.ts';
import { shareOf } from '../parts/share.ts';
import { descriptionOf, markupOf } from '../parts/text.ts';
import { neighbourhoods } from '../select/neighbours.ts';
import type { Notice } from '../select/notices.ts';
import type { Site } from '../select/site.ts';
import type { PostStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { ArticleView } from '../views/index.ts';
import { readingTime } from '../words/counts.ts';
import { nearbyLinks } from '../words/nearby.ts';

/** The newest articles carry pinned announcements; a pin never makes a whole archive render anew. */
const FRESH = 5;
const PINNED = 2;

interface Shows {
  surround: Surround;
  post: PostStory;
  more: readonly PostStory[];
  notices: readonly Notice[];
}

/** `/berita/<slug>` */
export function articlePages({ surround, stories, notices }: Site): Page[] {
  const pinned = notices
    .filter(({ item }) => item.pinned && item.urgency !== 'emergency')
    .slice(0, PINNED);
  return neighbourhoods(stories).map(({ post, more }, index) => {
    const shows = { surround, post, more, notices: index < FRESH ? pinned : none };
    return page('article', paths.post(post.item.slug), 'pages', shows, view);
  });
}

const none: readonly Notice[] = [];

function view({ surround, post, more, notices }: Shows): ArticleView {
  const { item } = post;
  const zone = surround.setting.timeZone;
  const path = paths.post(item.slug);
  const topic = { text: categoryLabels[item.category], href: paths.topic(item.category) };
  const face = postFace(post);
  const body = markupOf(item.body, surround);
  const modified = changedAt(item);
  const url = surround.origin + path;
  const breadcrumbs = [...crumbsTo('posts'), topic];
  return {
    ...pageView(surround, {
      section: 'posts',
      breadcrumbs,
      updated: fullDate(lastTouched(item), zone),
      head: headOf(surround, {
        path,
        title: item.title,
        description: descriptionOf(item, surround, `Berita dari ${surround.name}.`),
        face,
        type: 'article',
        published: item.publishedAt,
        modified: lastTouched(item),
        jsonLd: [
          creativeLd(
            'NewsArticle',
            { item, url, face, author: authorLd(item.author, surround) },
            surround,
          ),
          breadcrumbLd(surround, breadcrumbs, { text: item.title, href: path }),
        ],
      }),
    }),
    topic,
    title: item.title,
    place: item.place,
    published: fullDate(item.publishedAt, zone),
    modified: modified === null ? null : fullDate(modified, zone),
    author: item.author ?? surround.name,
    reading: readingTime(body.words),
    picture: face.photo ? photoPicture(face.photo) : coverPicture(coverOf(face.family, face.slug)),
    gist: item.summary,
    body: body.html,
    photos: item.photos.filter(({ hash }) => hash !== face.photo?.hash).map(photoPicture),
    source: item.source,
    corrections: correctionViews(item.corrections, zone),
    share: shareOf(item.title, url),
    more: itemCards(more, surround, post),
    nearby: nearbyLinks(surround, item.category),
    notices: noticeCards(notices, surround),
  };
}
