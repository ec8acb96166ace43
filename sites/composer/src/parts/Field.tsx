import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../words/index.ts';

interface Props {
  label: string;
  hint?: string | undefined;
  optional?: boolean;
  /** What is wrong with it. */
  wrong?: string | false | undefined;
  children: (ids: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': boolean;
  }) => ComponentChildren;
}

/** A field with its name above it, and what helps to fill it between the two. */
export function Field({ label, hint, optional = false, wrong, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-h`, wrong && `${id}-w`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>
        {label}
        {optional && <span class="optional"> ({words.optional})</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(wrong) })}
      {wrong && (
        <p class="wrong" id={`${id}-w`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
