import type { Notice } from '../select/notices.ts';
import type { Surround } from '../select/surroundings.ts';
import type { Head, PageView, Section } from '../views/frame.ts';
import type { DateView, Link } from '../views/parts.ts';
import { sectionLink } from '../words/section.ts';
import { frameOf } from './frame.ts';
import { emergencyStrips } from './notice-card.ts';

interface Around {
  head: Head;
  section?: Section;
  breadcrumbs?: Link[];
  emergencies?: readonly Notice[];
  updated?: DateView;
}

/** What every page carries; what is not said is empty. */
export const pageView = (surround: Surround, around: Around): PageView => ({
  frame: frameOf(surround),
  head: around.head,
  section: around.section ?? null,
  breadcrumbs: around.breadcrumbs ?? [],
  emergencies: emergencyStrips(around.emergencies ?? [], surround),
  updated: around.updated ?? null,
});

/** From the home page down to the main page of a section. */
export const crumbsTo = (...sections: Section[]): Link[] =>
  (['home', ...sections] as const).map(sectionLink);
