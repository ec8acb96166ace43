import { memberRoleLabels, memberRoles, type MemberRole } from '@simpul/domain';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { MadeInvitation } from '../../members/invite-member.ts';
import type { KimPeople } from '../../members/officer-views.ts';
import { Choice, Field, Fields, Input } from '../desk/fields.tsx';
import { Card, Heading, Notice, Quiet, StrongButton } from '../desk/look.tsx';
import { useAct } from '../desk/use-act.ts';

interface Props {
  kim: NonNullable<KimPeople['kim']>;
  onMade: (invitation: MadeInvitation, name: string) => void;
}

/** What each role may do, in the words of the one who chooses. */
const powers: Record<MemberRole, string> = {
  chair: 'mengurus anggota',
  editor: 'menerbitkan',
  contributor: 'menulis saja',
};

const empty = { name: '', role: 'editor' as MemberRole, phone: '' };

/** Makes an invitation. */
export function InviteCard({ kim, onMade }: Props) {
  const { post } = useFetchClient();
  const { isBusy, problem, act } = useAct();
  const [wanted, setWanted] = useState(empty);
  const invite = () =>
    act(async () => {
      const { data } = await post<MadeInvitation>(`/members/of/${kim.id}/invitations`, wanted);
      setWanted(empty);
      onMade(data, wanted.name);
    });
  return (
    <Card aria-labelledby="people-invite">
      <Heading id="people-invite">Undang anggota</Heading>
      {kim.mayInvite ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void invite();
          }}
        >
          <Quiet>
            Anggota masuk lewat tautan yang Anda kirim, tanpa kata sandi. Satu tautan untuk satu
            orang.
            {kim.status === 'active' ? '' : ' Tautan baru dapat dipakai setelah KIM ini aktif.'}
          </Quiet>
          <Fields>
            <Field label="Nama" hint="Seperti ia biasa dipanggil.">
              {(given) => (
                <Input
                  {...given}
                  required
                  maxLength={120}
                  autoComplete="off"
                  value={wanted.name}
                  onChange={({ target }) => setWanted({ ...wanted, name: target.value })}
                />
              )}
            </Field>
            <Choice
              label="Peran"
              value={wanted.role}
              options={memberRoles.map((role) => ({
                value: role,
                name: `${memberRoleLabels[role]}: ${powers[role]}`,
              }))}
              onChange={({ target }) => setWanted({ ...wanted, role: target.value as MemberRole })}
            />
            <Field
              label="Nomor WhatsApp (boleh kosong)"
              hint="Hanya untuk membuka percakapannya; tidak disimpan."
            >
              {(given) => (
                <Input
                  {...given}
                  type="tel"
                  maxLength={30}
                  autoComplete="off"
                  placeholder="0812…"
                  value={wanted.phone}
                  onChange={({ target }) => setWanted({ ...wanted, phone: target.value })}
                />
              )}
            </Field>
          </Fields>
          {problem ? (
            <Notice role="alert" style={{ marginBottom: '1.6rem' }}>
              {problem}
            </Notice>
          ) : null}
          <StrongButton type="submit" disabled={isBusy || wanted.name.trim() === ''}>
            Buat undangan
          </StrongButton>
        </form>
      ) : (
        <p>
          KIM yang baru diusulkan, ditangguhkan, atau diarsipkan tidak dapat mengundang. Ubah
          statusnya dulu di data KIM.
        </p>
      )}
    </Card>
  );
}
