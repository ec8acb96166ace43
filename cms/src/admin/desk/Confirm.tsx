import { useEffect, useId, useRef, type ReactNode } from 'react';
import styled from 'styled-components';
import { Buttons } from './fields.tsx';
import { Button, Heading, Notice, StrongButton, surface } from './look.tsx';
import { useAct } from './use-act.ts';

const Box = styled.dialog`
  ${surface}
  margin: auto;
  max-width: min(52rem, calc(100vw - 3.2rem));
  padding: 2.4rem;
  &::backdrop {
    background: rgb(20 20 40 / 55%);
  }
`;

/** What an officer is asked before something happens. */
export interface Question {
  title: string;
  /** What will happen, in sentences. */
  text: string;
  /** The word on the button that does it. */
  yes: string;
  act: () => Promise<void>;
}

interface Props {
  question: Question;
  onClose: () => void;
  /** What has to be filled in first, and whether it is. */
  children?: ReactNode;
  isReady?: boolean;
}

/** Asks once more, says what will happen, and stays open with the reason when it is refused. */
export function Confirm({ question, onClose, children, isReady = true }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { isBusy, problem, act } = useAct();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const done = () =>
    act(async () => {
      await question.act();
      close();
    });
  return (
    <Box ref={dialog} aria-labelledby={title} onClose={onClose}>
      <Heading id={title}>{question.title}</Heading>
      <p style={{ marginBottom: '1.6rem' }}>{question.text}</p>
      {children ? <div style={{ marginBottom: '1.6rem' }}>{children}</div> : null}
      {problem ? (
        <Notice role="alert" style={{ marginBottom: '1.6rem' }}>
          {problem}
        </Notice>
      ) : null}
      <Buttons>
        <StrongButton type="button" disabled={isBusy || !isReady} onClick={() => void done()}>
          {question.yes}
        </StrongButton>
        <Button type="button" disabled={isBusy} onClick={close}>
          Batal
        </Button>
      </Buttons>
    </Box>
  );
}
