import { useEffect } from 'preact/hooks';
import { keptText, type KeptText } from '../app/kept-text.ts';
import { freshen } from '../app/freshen.ts';
import { applyUpdate } from '../app/updates.ts';
import { watchServed } from '../app/watch-served.ts';
import { useLive, useTulis } from '../app/use-tulis.ts';
import { to } from '../app/use-route.ts';
import { Conflict } from '../parts/Conflict.tsx';
import { ItemActions, mayJudge } from '../parts/ItemActions.tsx';
import { ReviewNotes } from '../parts/ReviewNotes.tsx';
import { Screen } from '../parts/Screen.tsx';
import { ShareBox } from '../parts/ShareBox.tsx';
import { StatusBadge } from '../parts/StatusBadge.tsx';
import { Steps } from '../parts/Steps.tsx';
import { editorWords, sendWords as w, statusWords, words } from '../words/index.ts';

/** How one text of this phone stands, and what can be done with it now. */
export function StandingScreen({ id }: { id: string }) {
  const tulis = useTulis();
  const text = useLive((now) => keptText(now, id), [id]);
  const mayMove = text?.status.is === 'published' || text?.status.is === 'submitted';
  useEffect(() => (mayMove ? watchServed(tulis, id) : undefined), [tulis, id, mayMove]);
  const item = text?.sending?.sent?.item;
  const judges = item !== undefined && mayJudge(tulis, item);
  useEffect(() => {
    if (!judges) return;
    // Handed in again, perhaps, since it was last opened on this phone.
    let isSeen = true;
    void freshen(tulis, id, () => isSeen);
    return () => {
      isSeen = false;
    };
  }, [tulis, id, judges]);
  if (text === undefined) return null;
  return (
    <Screen title={w.head} back={[]}>
      {text ? <Standing text={text} /> : <p>{editorWords.missing}</p>}
    </Screen>
  );
}

function Standing({ text }: { text: KeptText }) {
  const tulis = useTulis();
  const { draft, sending, status } = text;
  const item = sending?.sent?.item;
  const judges = item !== undefined && mayJudge(tulis, item);
  const isOnItsWay = status.is === 'waiting' || status.is === 'sending';
  const isToMend = status.is === 'returned' || status.is === 'refused';
  const edit = !isOnItsWay && status.is !== 'conflict' && status.is !== 'withdrawn' && (
    <a class={isToMend ? 'button' : 'button plain'} href={to('draf', draft.id)}>
      {isToMend ? w.mend : w.edit}
    </a>
  );
  return (
    <>
      <h2 class="standing-title">{draft.fields.title || words.untitled}</h2>
      <section class="standing" aria-live="polite">
        <StatusBadge status={status} />
        <p>{judges ? w.yourTurn : meansOf(text)}</p>
      </section>
      <Steps status={status} />
      {sending?.pause?.why === 'conflict' && (
        <Conflict draft={draft} stored={sending.pause.stored} />
      )}
      {judges && (
        <article class="sheet">
          <p class="said">{draft.fields.body}</p>
          <p class="hint">{w.photoCount(draft.photos.length)}</p>
        </article>
      )}
      {item && <ReviewNotes {...item} />}
      {(status.is === 'published' || status.is === 'served') && item?.address && (
        <ShareBox draft={draft} address={item.address} isServed={status.is === 'served'} />
      )}
      <div class="stack">
        {status.is === 'signed-out' && (
          <a class="button" href={to('masuk')}>
            {words.signInAgain}
          </a>
        )}
        {status.is === 'outdated' && (
          <button type="button" onClick={() => void applyUpdate()}>
            {w.update}
          </button>
        )}
        {status.is === 'waiting' && (
          <button type="button" onClick={() => void tulis.sender.look(true)}>
            {w.sendNow}
          </button>
        )}
        {isOnItsWay && sending?.wanted && !sending.write && (
          <button
            type="button"
            class="plain"
            onClick={() => void tulis.sender.tell(draft.id, { is: 'taken-back' })}
          >
            {w.takeBack}
          </button>
        )}
        {!judges && edit}
        {item && !isOnItsWay && status.is !== 'conflict' && (
          <ItemActions item={item} draft={draft.id} judges={judges} />
        )}
        {judges && edit}
      </div>
      <p class="hint">{w.inQueue}</p>
    </>
  );
}

function meansOf({ draft, sending, status }: KeptText): string {
  const { means } = statusWords[status.is];
  if (status.is === 'waiting') return status.said ?? means;
  if (status.is !== 'refused' || sending?.pause?.why !== 'refused') return means;
  const { photo, message } = sending.pause;
  const place = draft.photos.findIndex(({ key }) => key === photo);
  if (place === -1) return message || means;
  return w.photoRefused(place + 1, message || w.photoGone);
}
