import { INVITATION_HOURS, memberRoleLabels, type MemberRole } from '@simpul/domain';
import { whatsappLink } from '../desk/activity/nudge.ts';

export interface InvitationText {
  link: string;
  /** What to send, in Indonesian. */
  text: string;
  /** Opens WhatsApp with the text, at the number or where the sender picks the person (wa.me, "click to chat"). */
  whatsapp: string;
}

/**
 * The message that carries an invitation to the one who is invited. `base` is where Tulis lives; the token
 * stands behind `#`, so no server ever logs it.
 */
export function invitationText(
  base: string,
  token: string,
  { kim, name, role }: { kim: string; name: string; role: MemberRole },
  number: string | null = null,
): InvitationText {
  const link = `${base}/undangan#${token}`;
  const text = [
    `Halo ${name}, Anda diundang menulis untuk ${kim} sebagai ${memberRoleLabels[role].toLowerCase()}.`,
    `Buka tautan ini di ponsel Anda: ${link}`,
    `Tautan berlaku ${INVITATION_HOURS} jam dan hanya untuk satu kali pakai. Jangan teruskan kepada orang lain.`,
  ].join('\n\n');
  return { link, text, whatsapp: whatsappLink(number, text) };
}
