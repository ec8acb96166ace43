import type { AuditChoices } from '../../audit/views.ts';
import { Choice, Field, Fields, Input } from '../desk/fields.tsx';
import { actChoices, typeChoices } from './words.ts';

/** What is looked for; an empty text stands for everything. */
export interface Sought {
  actor: string;
  action: string;
  type: string;
  kim: string;
  region: string;
  from: string;
  until: string;
}

export const everything: Sought = {
  actor: '',
  action: '',
  type: '',
  kim: '',
  region: '',
  from: '',
  until: '',
};

const all = { value: '', name: 'Semua' };
const groups = [
  { value: 'officer', name: 'Semua petugas' },
  { value: 'member', name: 'Semua anggota KIM' },
];

interface Props {
  sought: Sought;
  choices: AuditChoices;
  onSeek: (sought: Sought) => void;
}

/** Who, what, where and when. */
export function AuditFilters({ sought, choices, onSeek }: Props) {
  const set = (name: keyof Sought) => ({
    value: sought[name],
    onChange: ({ target }: { target: { value: string } }) =>
      onSeek({ ...sought, [name]: target.value }),
  });
  return (
    <Fields>
      <Choice label="Pelaku" options={[all, ...groups, ...choices.actors]} {...set('actor')} />
      <Choice label="Tindakan" options={[all, ...actChoices]} {...set('action')} />
      <Choice label="Jenis" options={[all, ...typeChoices]} {...set('type')} />
      <Choice label="KIM" options={[all, ...choices.kims]} {...set('kim')} />
      <Choice label="Wilayah" options={[all, ...choices.regions]} {...set('region')} />
      <Field label="Dari tanggal">
        {(given) => <Input {...given} type="date" {...set('from')} />}
      </Field>
      <Field label="Sampai tanggal">
        {(given) => <Input {...given} type="date" {...set('until')} />}
      </Field>
    </Fields>
  );
}
