import { authoringLimits } from '@simpul/contract/authoring';
import { useState } from 'preact/hooks';
import { actOnItem } from '../app/act-on-item.ts';
import { freshen } from '../app/freshen.ts';
import { replaceBy } from '../app/use-route.ts';
import type { Tulis } from '../app/tulis.ts';
import { useTulis } from '../app/use-tulis.ts';
import type { Standing } from '../sending/sending.ts';
import { sendWords as w } from '../words/index.ts';
import { AskReason } from './AskReason.tsx';
import { Confirm } from './Confirm.tsx';
import { PreviewButton } from './PreviewButton.tsx';

/** Does it wait for a word of the one who is signed in here? */
export const mayJudge = ({ me }: Tulis, { state, mine }: Standing): boolean =>
  state === 'submitted' && !mine && (me?.rights.includes('edit-others') ?? false);

/** What may be done with an item of the server: looked at, judged, taken from the site, thrown away. */
export function ItemActions({
  item,
  draft,
  judges,
}: {
  item: Standing;
  draft: string;
  judges: boolean;
}) {
  const tulis = useTulis();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const act = actOnItem(tulis, draft, item);
  const rights = new Set(tulis.me?.rights);
  const publish = (): void => {
    setBusy(true);
    void act
      .publish()
      .then((said) => {
        setProblem(said);
        // Changed meanwhile: what is to be judged is what stands there now.
        if (said) void freshen(tulis, draft, () => true);
      })
      .finally(() => setBusy(false));
  };
  const isThrowable = item.state === 'draft' && !item.live;
  return (
    <>
      {item.state !== 'published' && item.state !== 'withdrawn' && (
        <PreviewButton look={act.preview} />
      )}
      {judges && rights.has('publish') && item.held.length === 0 && (
        <button type="button" class="big" disabled={busy} onClick={publish}>
          {w.publish}
        </button>
      )}
      {problem && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
      {judges && (
        <AskReason
          label={w.giveBack}
          ask={w.giveBackAsk}
          yes={w.giveBackYes}
          most={authoringLimits.reviewNote}
          run={act.giveBack}
        />
      )}
      {item.live && rights.has('withdraw') && (
        <AskReason
          label={w.withdraw}
          ask={w.withdrawAsk}
          hint={w.withdrawHint}
          yes={w.withdrawYes}
          most={authoringLimits.withdrawReason}
          run={act.withdraw}
        />
      )}
      {isThrowable && (
        <Confirm
          label={w.throwAway}
          ask={w.throwAwayAsk}
          yes={w.throwAwayYes}
          run={() => act.remove().then((said) => (said ? setProblem(said) : replaceBy()))}
        />
      )}
    </>
  );
}
