import { paths, urgencyLabels } from '@simpul/domain';
import type { Notice } from '../select/notices.ts';
import type { Surround } from '../select/surroundings.ts';
import type { EmergencyStrip, NoticeCard, Until } from '../views/parts.ts';
import { audienceWords } from '../words/audience.ts';
import { validityWords } from '../words/validity.ts';
import { shortDate } from './date.ts';

/** When an announcement ends. */
export const untilOf = ({ item }: Pick<Notice, 'item'>): Until =>
  item.showUntil === null ? null : Date.parse(item.showUntil);

const noticeCard = (notice: Notice, { setting }: Surround): NoticeCard => ({
  href: paths.announcement(notice.item.slug),
  title: notice.item.title,
  urgency: notice.item.urgency,
  urgencyLabel: urgencyLabels[notice.item.urgency],
  issuer: notice.issuer.shortName,
  summary: notice.item.summary,
  date: shortDate(notice.since, setting.timeZone),
  validity: validityWords(notice.item.showUntil, setting.timeZone),
  until: untilOf(notice),
  audience: audienceWords(notice.audience, setting.provinceName),
  pinned: notice.item.pinned,
});

export const noticeCards = (notices: readonly Notice[], surround: Surround): NoticeCard[] =>
  notices.map((notice) => noticeCard(notice, surround));

/** The lines of the red strip. */
export const emergencyStrips = (
  notices: readonly Notice[],
  { setting }: Surround,
): EmergencyStrip[] =>
  notices.map(({ item, issuer }) => ({
    href: paths.announcement(item.slug),
    title: item.title,
    summary: item.summary,
    validity: validityWords(item.showUntil, setting.timeZone),
    until: untilOf({ item }),
    issuer: issuer.shortName,
  }));
