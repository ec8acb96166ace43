import type { PublishedType } from '../publication/published-state.ts';

/** How the panel shows a content type. Fields of one row share its width. */
export interface Form {
  /** Field that names a document in lists and pickers. */
  title: string;
  /** Columns of the list. */
  columns: readonly string[];
  /** Field by which the list is sorted first; a minus sorts it backwards. */
  sort: string;
  rows: readonly (readonly string[])[];
  /** Fields of the rows that are shown and never typed. */
  fixed?: readonly string[];
}

const withdrawal = ['withdrawnAt', 'withdrawnReason'] as const;

/** What an officer needs first stands first; what is seldom needed stands last. */
export const forms: Record<PublishedType, Form> = {
  announcement: {
    title: 'title',
    columns: ['title', 'issuer', 'urgency', 'showUntil', 'withdrawnAt'],
    sort: '-updatedAt',
    rows: [
      ['title', 'issuer'],
      ['audience'],
      ['urgency', 'pinned'],
      ['showFrom', 'showUntil'],
      ['summary'],
      ['body'],
      ['picture'],
      ['attachments'],
      ['sourceLink', 'slug'],
      ['corrections'],
      withdrawal,
    ],
  },
  post: {
    title: 'title',
    columns: ['title', 'kim', 'category', 'updatedAt', 'withdrawnAt'],
    sort: '-updatedAt',
    rows: [
      ['title', 'kim'],
      ['category', 'source'],
      ['summary'],
      ['body'],
      ['cover'],
      ['photos'],
      ['author', 'place', 'slug'],
      ['corrections'],
      withdrawal,
    ],
  },
  gallery: {
    title: 'title',
    columns: ['title', 'kim', 'updatedAt', 'withdrawnAt'],
    sort: '-updatedAt',
    rows: [
      ['title', 'kim'],
      ['photos'],
      ['summary'],
      ['body'],
      ['place', 'slug'],
      ['corrections'],
      withdrawal,
    ],
  },
  event: {
    title: 'title',
    columns: ['title', 'starts', 'kim', 'place', 'withdrawnAt'],
    sort: '-starts',
    rows: [
      ['title', 'kim'],
      ['audience'],
      ['starts', 'ends', 'allDay'],
      ['place', 'mapLink'],
      ['summary'],
      ['body'],
      ['picture'],
      ['organiser', 'slug'],
      ['corrections'],
      withdrawal,
    ],
  },
  kim: {
    title: 'name',
    columns: ['name', 'region', 'kimStatus', 'slug'],
    sort: 'name',
    rows: [
      ['name', 'slug'],
      ['region', 'kind'],
      ['kimStatus', 'publishing'],
      ['decreeNumber', 'decreeDate', 'memberCount'],
      ['decreeScan'],
      ['coordinatorName', 'coordinatorPhone'],
      ['tagline', 'accent'],
      ['about'],
      ['logo'],
      ['contacts'],
      ['whatsapp', 'oldSite'],
      ['members'],
      ['founded', 'termEnds', 'kimIdNumber'],
      ['notes'],
    ],
  },
  agency: {
    title: 'shortName',
    columns: ['shortName', 'name', 'region'],
    sort: 'shortName',
    rows: [['name', 'shortName'], ['region', 'website'], ['coachesKim']],
  },
  region: {
    title: 'label',
    columns: ['code', 'label', 'level'],
    sort: 'code',
    rows: [
      ['code', 'name'],
      ['memberMin', 'memberMax'],
    ],
    // The tree is official: only the limits of a regency are the province's to give.
    fixed: ['code', 'name'],
  },
  setting: {
    title: 'portalName',
    columns: ['portalName'],
    sort: 'portalName',
    rows: [
      ['portalName', 'portalTagline'],
      ['portalAbout'],
      ['provinceName', 'provinceCode', 'timeZone'],
      ['kimLabel', 'parentOffice'],
      ['contactEmail', 'contactWhatsapp'],
      ['licence'],
      ['regionDataNotice'],
      ['fadingDays', 'silentDays'],
      ['memberMin', 'memberMax'],
    ],
  },
};

/** Rows of the components, and the field by which one of several is recognised while it is folded. */
export const partForms: Record<string, Pick<Form, 'title' | 'rows'>> = {
  audience: { title: 'id', rows: [['everyone'], ['regions', 'kims'], ['kinds']] },
  photo: {
    title: 'alt',
    rows: [
      ['file', 'alt'],
      ['caption', 'credit'],
    ],
  },
  contact: { title: 'value', rows: [['kind', 'label', 'value']] },
  correction: { title: 'text', rows: [['at', 'text']] },
  attachment: { title: 'title', rows: [['title', 'file']] },
  member: { title: 'name', rows: [['name', 'role']] },
};
