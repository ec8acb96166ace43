import type {
  ItemSummary,
  KimMembers,
  OwnActivity,
  ReachingAnnouncements,
} from '@simpul/contract/authoring';
import { ideasFor, type Idea } from '../draft/ideas.ts';
import { isEmpty } from '../draft/draft.ts';
import { statusOf, type Status } from '../sending/status.ts';
import { newSending } from '../sending/sending.ts';
import { allDrafts } from '../store/drafts.ts';
import { remembered } from '../store/remembered.ts';
import { words } from '../words/common.ts';
import { isEarlier } from './take-over.ts';
import type { Tulis } from './tulis.ts';

/** A text in a list. */
export interface ListedText {
  key: string;
  title: string;
  type: ItemSummary['type'];
  status: Status;
  /** Words of the address of its screen. */
  route: readonly string[];
  mine: boolean;
}

export interface HomeView {
  returned: ListedText[];
  waiting: ListedText[];
  /** Handed in by colleagues, for one who may publish. */
  toJudge: ListedText[];
  all: ListedText[];
  /** How many texts the same person left here under an earlier invitation. */
  earlier: number;
  /** How many texts of other members lie on this phone. */
  others: number;
  announcements: ReachingAnnouncements['announcements'];
  activity: OwnActivity | null;
  ideas: Idea[];
  /** Who can write for the group now. */
  members: KimMembers['members'];
}

const UNFINISHED = new Set<Status['is']>([
  'on-phone',
  'waiting',
  'sending',
  'changed',
  'conflict',
  'signed-out',
  'outdated',
  'refused',
]);

/** What the home page shows: the texts of this phone, and those of the KIM as last heard. */
export async function homeView(tulis: Tulis): Promise<HomeView> {
  const member = tulis.me?.member.id ?? '';
  const [drafts, items, announcements, activity, members] = await Promise.all([
    allDrafts(tulis.db),
    remembered(tulis.db, member, 'items'),
    remembered(tulis.db, member, 'announcements'),
    remembered(tulis.db, member, 'activity'),
    remembered(tulis.db, member, 'members'),
  ]);
  const kept = drafts.filter(({ draft, sending }) => sending !== null || !isEmpty(draft));
  const own = kept.filter(({ draft }) => draft.member.id === member);
  const onPhone = own.map(({ draft, sending }): ListedText => {
    const status = statusOf(sending, draft.edition);
    return {
      key: draft.id,
      title: draft.fields.title || words.untitled,
      type: draft.type,
      status,
      route: status.is === 'on-phone' ? ['draf', draft.id] : ['status', draft.id],
      mine: sending?.sent?.item.mine ?? true,
    };
  });
  const here = new Set(own.flatMap(({ sending }) => (sending?.sent ? [sending.sent.item.id] : [])));
  const elsewhere = (items ?? [])
    .filter(({ id }) => !here.has(id))
    .map((item): ListedText => ({
      key: item.id,
      title: item.title || words.untitled,
      type: item.type,
      status: statusOf({ ...newSending('', ''), sent: { edition: 1, item } }, 1),
      route: ['item', item.id],
      mine: item.mine,
    }));
  const texts = [...onPhone, ...elsewhere];
  const leads = tulis.me?.rights.includes('edit-others') ?? false;
  const isToJudge = ({ status, mine }: ListedText): boolean =>
    leads && !mine && status.is === 'submitted';
  const earlier = kept.filter(({ draft }) => isEarlier(draft, tulis.me)).length;
  return {
    returned: texts.filter(({ status }) => status.is === 'returned'),
    waiting: texts.filter(({ status }) => UNFINISHED.has(status.is)),
    all: texts.filter(
      (text) =>
        text.status.is !== 'returned' && !UNFINISHED.has(text.status.is) && !isToJudge(text),
    ),
    toJudge: texts.filter(isToJudge),
    earlier,
    others: kept.length - own.length - earlier,
    announcements: announcements ?? [],
    activity,
    members: (members ?? []).filter(({ disabled }) => !disabled),
    ideas: ideasFor(announcements ?? [], new Date(tulis.now())),
  };
}
