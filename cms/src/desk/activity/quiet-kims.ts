import type { Activity } from '@simpul/domain';
import type { DeskKim } from '../read-kims.ts';
import type { QuietKim } from '../views.ts';
import { nudgeText, whatsappLink, whatsappNumber } from './nudge.ts';

const DAY = 86_400_000;
/** Whom a word still helps most comes first. */
const URGENCY: readonly Activity[] = ['fading', 'silent', 'not-started'];

export interface Standing {
  kim: DeskKim;
  activity: Activity;
  last: string | null;
}

/** The KIM an officer should talk to: about to fall silent first, each with a ready message. */
export function quietKims(standings: readonly Standing[], now: number): QuietKim[] {
  const quiet = standings.flatMap(({ kim, activity, last }) => {
    const days = last === null ? null : Math.floor((now - Date.parse(last)) / DAY);
    const text = nudgeText(kim.name, activity, days);
    if (text === null) return [];
    const number = whatsappNumber(kim.coordinatorPhone) ?? whatsappNumber(kim.whatsapp);
    return [
      {
        id: kim.documentId,
        name: kim.name,
        regency: kim.regency.name,
        activity,
        days,
        whatsapp: whatsappLink(number, text),
        hasNumber: number !== null,
      },
    ];
  });
  return quiet.sort(
    (a, b) =>
      URGENCY.indexOf(a.activity) - URGENCY.indexOf(b.activity) ||
      (b.days ?? 0) - (a.days ?? 0) ||
      a.name.localeCompare(b.name, 'id'),
  );
}
