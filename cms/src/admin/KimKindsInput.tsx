import { kimKindLabels, kimKinds, type KimKind } from '@simpul/domain';

interface Props {
  name: string;
  label: string;
  hint?: string;
  disabled?: boolean;
  /** The stored list; text while Strapi still holds it as typed JSON. */
  value?: unknown;
  onChange: (name: string, value: KimKind[]) => void;
}

/** Several kinds of KIM to tick. Strapi's own choice field holds only one. */
export default function KimKindsInput({ name, label, hint, disabled, value, onChange }: Props) {
  const chosen = kindsIn(value);
  const toggle = (kind: KimKind) =>
    onChange(
      name,
      kimKinds.filter((each) => (each === kind ? !chosen.includes(kind) : chosen.includes(each))),
    );
  return (
    <fieldset disabled={disabled} style={{ border: 0, padding: 0, fontSize: '1.4rem' }}>
      <legend style={{ fontSize: '1.2rem', fontWeight: 600, paddingBottom: '0.8rem' }}>
        {label}
      </legend>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.8rem 2.4rem' }}>
        {kimKinds.map((kind) => (
          <label key={kind} style={{ display: 'flex', gap: '0.8rem', padding: '0.6rem 0' }}>
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={() => toggle(kind)}
              style={{ width: '2rem', height: '2rem' }}
            />
            {kimKindLabels[kind]}
          </label>
        ))}
      </div>
      {hint ? <p style={{ fontSize: '1.2rem', paddingTop: '0.4rem' }}>{hint}</p> : null}
    </fieldset>
  );
}

function kindsIn(value: unknown): KimKind[] {
  const list: unknown = typeof value === 'string' && value !== '' ? JSON.parse(value) : value;
  return Array.isArray(list) ? kimKinds.filter((kind) => list.includes(kind)) : [];
}
