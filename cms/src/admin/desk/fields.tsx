import { useId, type ComponentProps, type ReactNode } from 'react';
import styled, { css } from 'styled-components';
import { Quiet } from './look.tsx';

const typed = css`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 0.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: inherit;
  font-size: 1.5rem;
  min-height: 4.4rem;
  padding: 0 1.2rem;
  width: 100%;
`;
export const Input = styled.input`
  ${typed}
`;
export const Select = styled.select`
  ${typed}
`;
export const Area = styled.textarea`
  ${typed}
  min-height: 9.6rem;
  padding: 1.2rem;
`;

const Labelled = styled.label`
  color: ${({ theme }) => theme.colors.neutral800};
  display: grid;
  font-size: 1.4rem;
  font-weight: 600;
  gap: 0.4rem;
  & > * {
    font-weight: 400;
  }
`;

/** Fields side by side where there is room, one below the other on a phone. */
export const Fields = styled.div`
  align-items: start;
  display: grid;
  gap: 1.6rem;
  grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
  margin: 1.2rem 0 1.6rem;
`;

/** Buttons in a row. */
export const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
`;

interface Props {
  label: string;
  hint?: string;
  children: (given: { id: string; 'aria-describedby'?: string }) => ReactNode;
}

/** A field with its label above and, below it, what helps to fill it in. */
export function Field({ label, hint, children }: Props) {
  const id = useId();
  const described = hint ? { 'aria-describedby': `${id}-hint` } : {};
  return (
    <div>
      <Labelled htmlFor={id}>
        {label}
        {children({ id, ...described })}
      </Labelled>
      {hint ? (
        <Quiet id={`${id}-hint`} style={{ marginTop: '0.4rem' }}>
          {hint}
        </Quiet>
      ) : null}
    </div>
  );
}

/** A choice from a short list: value and what it is called. */
export const Choice = ({
  label,
  hint,
  options,
  ...select
}: Omit<ComponentProps<typeof Select>, 'id'> & {
  label: string;
  hint?: string;
  options: readonly { value: string; name: string }[];
}) => (
  <Field label={label} {...(hint === undefined ? {} : { hint })}>
    {(given) => (
      <Select {...select} {...given}>
        {options.map(({ value, name }) => (
          <option value={value} key={value}>
            {name}
          </option>
        ))}
      </Select>
    )}
  </Field>
);
