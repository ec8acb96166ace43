import { Field } from './Field.tsx';

interface Props {
  label: string;
  hint?: string | undefined;
  value: string;
  most: number;
  optional?: boolean;
  wrong?: string | false;
  /** Which keys the phone offers. */
  keys?: 'text' | 'url' | 'tel';
  /** So many are seen at once; it stays one line of text all the same. */
  rows?: number;
  change: (text: string) => void;
}

/** One line of text. What is too long is told, never cut. */
export const TextField = ({
  label,
  hint,
  value,
  most,
  optional,
  wrong,
  keys = 'text',
  rows,
  change,
}: Props) => (
  <Field
    label={label}
    hint={hint}
    optional={optional ?? false}
    wrong={wrong || (value.length > most && `Terlalu panjang: ${value.length} dari ${most} huruf.`)}
  >
    {(ids) =>
      rows ? (
        <textarea
          {...ids}
          rows={rows}
          value={value}
          onInput={(event) => change(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        />
      ) : (
        <input
          {...ids}
          type="text"
          inputMode={keys}
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )
    }
  </Field>
);
