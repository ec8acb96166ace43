import { categoryLabels, paths, urgencyLabels } from '@simpul/domain';
import { clip } from '@simpul/markup';
import { page } from '../page.ts';
import { shortDate } from '../parts/date.ts';
import { headOf } from '../parts/head.ts';
import { itemCards } from '../parts/item-card.ts';
import { untilOf } from '../parts/notice-card.ts';
import { pageView } from '../parts/page-view.ts';
import { photoPicture } from '../parts/picture.ts';
import { excerptOf } from '../parts/text.ts';
import { squareCode } from '../parts/square-code.ts';
import type { Notice } from '../select/notices.ts';
import type { Occasion } from '../select/occasions.ts';
import type { Site } from '../select/site.ts';
import type { PostStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { ScreenView, Slide } from '../views/index.ts';
import { eventTime } from '../words/event-time.ts';
import { placeOf } from '../words/region.ts';
import { validitySentence } from '../words/validity.ts';
import { welcomeWords } from '../words/welcome.ts';

const MOST = { notices: 6, agenda: 4, posts: 5 };
/** Letters that are read from across a room before the picture moves on. */
const TEXT = 200;

interface Shows {
  surround: Surround;
  notices: readonly Notice[];
  agenda: readonly Occasion[];
  posts: readonly PostStory[];
}

/** `/layar`: what a waiting room should see, in order of weight. */
export const screenPage = ({ surround, notices, upcoming, stories }: Site) => {
  const shows = {
    surround,
    notices: notices.slice(0, MOST.notices),
    agenda: upcoming.slice(0, MOST.agenda),
    posts: stories.posts.slice(0, MOST.posts),
  };
  return page('screen', paths.screen, 'lists', shows, view);
};

function view({ surround, notices, agenda, posts }: Shows): ScreenView {
  const title = `Layar ${surround.name}`;
  const slides = [
    ...notices.map((notice) => noticeSlide(notice, surround)),
    ...agenda.map((occasion) => eventSlide(occasion, surround)),
    ...postSlides(posts, surround),
  ];
  return {
    ...pageView(surround, {
      head: headOf(surround, {
        path: paths.screen,
        title,
        description: `Pengumuman, agenda, dan kabar ${surround.name} untuk layar di kantor desa.`,
        indexed: false,
      }),
    }),
    timeZone: surround.setting.timeZone,
    slides: slides.length > 0 ? slides : [welcomeSlide(surround)],
    home: { text: surround.origin.replace(/^https?:\/\//, ''), href: surround.origin + paths.home },
    code: squareCode(surround.origin + paths.home),
  };
}

function noticeSlide(notice: Notice, surround: Surround): Slide {
  const { item, issuer } = notice;
  const validity = validitySentence(item.showUntil, surround.setting.timeZone);
  const isEmergency = item.urgency === 'emergency';
  return {
    kind: isEmergency ? 'emergency' : 'notice',
    label: isEmergency ? urgencyLabels.emergency : 'Pengumuman resmi',
    title: item.title,
    text: textOf(item, surround),
    facts: [issuer.shortName, validity].filter((fact) => fact !== null),
    picture: item.picture && photoPicture(item.picture),
    until: untilOf(notice),
  };
}

const eventSlide = ({ item, over }: Occasion, surround: Surround): Slide => ({
  kind: 'event',
  label: 'Agenda',
  title: item.title,
  text: textOf(item, surround),
  facts: [eventTime(item, surround.setting.timeZone), item.place],
  picture: item.picture && photoPicture(item.picture),
  until: over,
});

const postSlides = (posts: readonly PostStory[], surround: Surround): Slide[] =>
  itemCards(posts, surround).map(({ picture }, index) => {
    const { item } = posts[index]!;
    const day = shortDate(item.publishedAt, surround.setting.timeZone).text;
    return {
      kind: 'post',
      label: categoryLabels[item.category],
      title: item.title,
      text: textOf(item, surround),
      facts: [day, item.place].filter((fact) => fact !== null),
      picture,
      until: null,
    };
  });

function welcomeSlide({ name, lineage, tagline }: Surround): Slide {
  const place = placeOf(lineage);
  return {
    kind: 'welcome',
    label: place,
    title: welcomeWords(name, place).title,
    text: tagline,
    facts: [],
    picture: null,
    until: null,
  };
}

const textOf = (item: { summary: string | null; body: string }, surround: Surround) =>
  clip(excerptOf(item, surround) ?? '', TEXT) || null;
