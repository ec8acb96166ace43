import { paths, urgencyLabels } from '@simpul/domain';
import type { Notice } from '../select/notices.ts';
import { onceForAll } from '../select/once-for-all.ts';
import type { Surround } from '../select/surroundings.ts';
import type { EmergencyStrip, NoticeCard, Until } from '../views/parts.ts';
import { audienceWords } from '../words/audience.ts';
import { validityWords } from '../words/validity.ts';
import { shortDate } from './date.ts';

/** When an announcement ends. */
export const untilOf = ({ item }: Pick<Notice, 'item'>): Until =>
  item.showUntil === null ? null : Date.parse(item.showUntil);

const noticeCard = onceForAll((notice: Notice, { setting }): NoticeCard => ({
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
}));

export const noticeCards = (notices: readonly Notice[], surround: Surround): NoticeCard[] =>
  notices.map((notice) => noticeCard(notice, surround));

const emergencyStrip = onceForAll(({ item, issuer }: Notice, { setting }): EmergencyStrip => ({
  href: paths.announcement(item.slug),
  title: item.title,
  summary: item.summary,
  validity: validityWords(item.showUntil, setting.timeZone),
  until: untilOf({ item }),
  issuer: issuer.shortName,
}));

/** The lines of the red strip. */
export const emergencyStrips = (notices: readonly Notice[], surround: Surround): EmergencyStrip[] =>
  notices.map((notice) => emergencyStrip(notice, surround));
