import { useAsked } from '../app/use-asked.ts';
import { useLive, useTulis } from '../app/use-tulis.ts';
import { Icon } from '../parts/Icon.tsx';
import { Invitations } from '../parts/Invitations.tsx';
import { Members } from '../parts/Members.tsx';
import { ProfileForm } from '../parts/ProfileForm.tsx';
import { Screen } from '../parts/Screen.tsx';
import { remembered } from '../store/remembered.ts';
import { kimWords as w } from '../words/index.ts';

/** The group: its site, its people and, for the chair, its profile and invitations. */
export function KimScreen() {
  const { me } = useTulis();
  const { answer, problem, again } = useAsked(
    (tulis) => tulis.call('members', { sent: {} }),
    w.needsLine,
  );
  const kept = useLive(({ db }) => remembered(db, me!.member.id, 'members'));
  const members = answer?.members ?? kept;
  const { kim } = me!;
  const rights = new Set(me!.rights);
  return (
    <Screen title={kim.name} at="kim">
      <p class="hint">{kim.place}</p>
      <a class="button plain" href={kim.address} target="_blank" rel="noopener">
        <Icon name="globe" />
        {w.site}
      </a>
      {problem && <p class="notice">{problem}</p>}
      {members && (
        <Members
          members={members}
          leads={answer !== null && rights.has('manage-members')}
          changed={again}
        />
      )}
      {rights.has('manage-members') && <Invitations />}
      {rights.has('edit-profile') && <ProfileForm />}
    </Screen>
  );
}
