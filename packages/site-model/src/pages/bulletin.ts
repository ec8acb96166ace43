import { categoryLabels, paths } from '@simpul/domain';
import { clip } from '@simpul/markup';
import { page } from '../page.ts';
import { dayDate, shortDate } from '../parts/date.ts';
import { eventCard } from '../parts/event-card.ts';
import { contactLinks } from '../parts/frame.ts';
import { headOf } from '../parts/head.ts';
import { itemCards } from '../parts/item-card.ts';
import { breadcrumbLd } from '../parts/json-ld.ts';
import { noticeCards } from '../parts/notice-card.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import { markupOf } from '../parts/text.ts';
import { agedAt, bulletinStories } from '../select/bulletin.ts';
import { squareCode } from '../parts/square-code.ts';
import type { Notice } from '../select/notices.ts';
import type { Occasion } from '../select/occasions.ts';
import type { Site } from '../select/site.ts';
import type { PostStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { BulletinStory, BulletinView } from '../views/index.ts';
import { empty } from '../words/empty.ts';

/** What fits on two sheets. */
const MOST = { notices: 3, agenda: 4, contacts: 3 };
/** Letters of a story, in UTF-16 units. */
const TEXT = { lead: 1500, other: 320 };

interface Shows {
  surround: Surround;
  notices: readonly Notice[];
  stories: readonly PostStory[];
  /** How many of the stories are of the last two weeks. */
  recent: number;
  agenda: readonly Occasion[];
  elsewhere: string[];
}

/**
 * `/buletin`. Time shows in one thing alone, how many stories count as new, so the page changes when it is
 * written anew and when a story grows old, not with each day.
 */
export const bulletinPage = ({ surround, stories, notices, upcoming, elsewhere, now }: Site) => {
  const chosen = bulletinStories(stories);
  const shows: Shows = {
    surround,
    notices: notices.slice(0, MOST.notices),
    stories: chosen,
    recent: chosen.filter((story) => now < agedAt(story)).length,
    agenda: upcoming.slice(0, MOST.agenda),
    elsewhere,
  };
  return page('bulletin', paths.bulletin, 'lists', shows, view);
};

function view({ surround, notices, stories, recent, agenda, elsewhere }: Shows): BulletinView {
  const heading = `Buletin ${surround.name}`;
  const breadcrumbs = crumbsTo();
  const [lead = null, ...others] = storiesOf(stories, surround);
  const days = [
    ...notices.map(({ since }) => since),
    ...stories.map(({ item }) => item.publishedAt),
  ];
  const newest = days.sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  return {
    ...pageView(surround, {
      breadcrumbs,
      head: headOf(surround, {
        path: paths.bulletin,
        title: heading,
        description: `Kabar terbaru ${surround.name} dalam dua lembar A4 untuk dicetak dan dipasang di papan pengumuman.`,
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: heading, href: paths.bulletin })],
      }),
    }),
    heading,
    edition:
      newest === undefined ? null : `Edisi ${dayDate(newest, surround.setting.timeZone).text}`,
    notices: noticeCards(notices, surround),
    lead,
    recent: others.slice(0, Math.max(0, recent - 1)),
    earlier: others.slice(Math.max(0, recent - 1)),
    agenda: agenda.map((occasion) => eventCard(occasion, surround, elsewhere)),
    contacts: contactLinks(surround).slice(0, MOST.contacts),
    home: { text: surround.origin.replace(/^https?:\/\//, ''), href: surround.origin + paths.home },
    code: squareCode(surround.origin + paths.home),
    empty: stories.length + notices.length + agenda.length > 0 ? null : empty.posts,
  };
}

const storiesOf = (posts: readonly PostStory[], surround: Surround): BulletinStory[] =>
  itemCards(posts, surround).map(({ picture }, index) => {
    const { item } = posts[index]!;
    const text = [item.summary, markupOf(item.body, surround).text].filter(Boolean).join(' ');
    return {
      title: item.title,
      label: categoryLabels[item.category],
      date: shortDate(item.publishedAt, surround.setting.timeZone),
      place: item.place,
      text: clip(text, index === 0 ? TEXT.lead : TEXT.other),
      picture,
      code: squareCode(surround.origin + paths.post(item.slug)),
    };
  });
