import { attachmentPath, paths, urgencyLabels } from '@simpul/domain';
import { page, type Page } from '../page.ts';
import { correctionViews } from '../parts/corrections.ts';
import { changedAt, fullDate } from '../parts/date.ts';
import { noticeFace } from '../parts/face.ts';
import { headOf } from '../parts/head.ts';
import { breadcrumbLd, creativeLd, issuerLd } from '../parts/json-ld.ts';
import { noticeCards, untilOf } from '../parts/notice-card.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import { photoPicture } from '../parts/picture.ts';
import { shareOf } from '../parts/share.ts';
import { descriptionOf, markupOf } from '../parts/text.ts';
import { byAge, type Notice } from '../select/notices.ts';
import type { Surround } from '../select/surroundings.ts';
import type { AnnouncementView } from '../views/index.ts';
import { audienceSentence } from '../words/audience.ts';
import { fileSize } from '../words/counts.ts';
import { validitySentence } from '../words/validity.ts';

const OTHERS = 3;

interface Shows {
  surround: Surround;
  notice: Notice;
  others: readonly Notice[];
}

/**
 * `/pengumuman/<slug>`, canonical on the portal. Each names the three before it, so that a new one
 * leaves the pages of the others as they are.
 */
export function announcementPages(surround: Surround, notices: readonly Notice[]): Page[] {
  return byAge(notices).map((notice, index, all) => {
    const shows = { surround, notice, others: all.slice(index + 1, index + 1 + OTHERS) };
    return page('announcement', paths.announcement(notice.item.slug), 'first', shows, view);
  });
}

function view({ surround, notice, others }: Shows): AnnouncementView {
  const { item, issuer, since } = notice;
  const { timeZone: zone, provinceName } = surround.setting;
  const path = paths.announcement(item.slug);
  const modified = changedAt({ publishedAt: since, updatedAt: item.updatedAt });
  const face = noticeFace(notice);
  const breadcrumbs = crumbsTo('announcements');
  const url = surround.portal + path;
  return {
    ...pageView(surround, {
      section: 'announcements',
      breadcrumbs,
      updated: fullDate(modified ?? since, zone),
      head: headOf(surround, {
        path,
        title: item.title,
        description: descriptionOf(item, surround, `Pengumuman dari ${issuer.name}.`),
        face,
        canonical: url,
        type: 'article',
        published: since,
        modified: modified ?? since,
        jsonLd: [
          creativeLd(
            'NewsArticle',
            { item: { ...item, publishedAt: since }, url, face, author: issuerLd(notice) },
            surround,
          ),
          breadcrumbLd(surround, breadcrumbs, { text: item.title, href: path }),
        ],
      }),
    }),
    urgency: item.urgency,
    urgencyLabel: urgencyLabels[item.urgency],
    title: item.title,
    issuer: { name: issuer.name, website: issuer.website },
    published: fullDate(since, zone),
    modified: modified === null ? null : fullDate(modified, zone),
    validity: validitySentence(item.showUntil, zone),
    until: untilOf(notice),
    audience: audienceSentence(notice.audience, provinceName),
    gist: item.summary,
    picture: item.picture && photoPicture(item.picture),
    body: markupOf(item.body, surround).html,
    attachments: item.attachments.map(({ hash, title, bytes }) => ({
      href: attachmentPath(hash),
      title,
      size: fileSize(bytes),
    })),
    sourceLink: item.sourceLink,
    corrections: correctionViews(item.corrections, zone),
    share: shareOf(item.title, surround.origin + path),
    others: noticeCards(others, surround),
  };
}
