import { dateAndTime, instantOf, longDate } from '@simpul/domain';
import { useState } from 'preact/hooks';
import { authoringLimits } from '@simpul/contract/authoring';
import { ask } from '../app/ask.ts';
import { keptText, type KeptText } from '../app/kept-text.ts';
import { useLive, useTulis } from '../app/use-tulis.ts';
import { replaceBy, to } from '../app/use-route.ts';
import { costOf } from '../draft/cost.ts';
import { missingIn } from '../draft/missing.ts';
import { Screen } from '../parts/Screen.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { Intent } from '../sending/sending.ts';
import { editorWords, lackWords, sendWords as w, words } from '../words/index.ts';
import { sizeInWords } from '../words/size.ts';

/** The last look before sending: what is missing, what it costs, what will happen. */
export function CheckScreen({ id }: { id: string }) {
  const text = useLive((tulis) => keptText(tulis, id), [id]);
  if (text === undefined) return null;
  return (
    <Screen title={w.check} back={['draf', id]}>
      {text ? <Check text={text} /> : <p>{editorWords.missing}</p>}
    </Screen>
  );
}

function Check({ text: { draft, sending } }: { text: KeptText }) {
  const tulis = useTulis();
  const [note, setNote] = useState('');
  const { type, fields, photos } = draft;
  const { zone } = tulis.me!.kim;
  const lacks = missingIn(draft, zone);
  const starts = instantOf(fields.starts, zone);
  const startsInWords =
    starts && (fields.allDay ? longDate(starts, zone) : dateAndTime(starts, zone));
  const stored = new Set(sending?.photos.filter(({ hash }) => hash).map(({ key }) => key));
  const cost = costOf(draft, (key) => stored.has(key));
  const dropped = photos.filter(({ trouble }) => trouble).length;
  const publishes = tulis.me?.rights.includes('publish') ?? false;
  const isLive = sending?.sent?.item.state === 'published';
  const send = (intent: Intent): void => {
    void ask(tulis, draft, intent, note.trim()).then(() => replaceBy('status', draft.id));
  };
  return (
    <>
      <article class="sheet">
        <h2>{fields.title || words.untitled}</h2>
        <p class="hint">
          {[fields.place, fields.when || startsInWords].filter(Boolean).join(' · ')}
        </p>
        <p class="excerpt">{fields.body}</p>
        <p class="hint">{w.photoCount(photos.length - dropped)}</p>
      </article>
      {lacks.length > 0 && (
        <section class="notice notice-strong">
          <h2>{w.lacks}</h2>
          <ul class="plain-list">
            {lacks.map((lack) => (
              <li key={lack}>
                <a class="lack" href={to('draf', draft.id, 'isi', lack)}>
                  {lackWords[lack]}
                </a>
              </li>
            ))}
          </ul>
          <a class="button" href={to('draf', draft.id, 'isi', lacks[0]!)}>
            {w.fill}
          </a>
        </section>
      )}
      {dropped > 0 && <p class="notice">{w.dropped(dropped)}</p>}
      {type === 'post' && fields.source.trim() === '' && <p class="notice">{w.noSource}</p>}
      {isLive && (
        <TextField
          label={w.correction}
          hint={w.correctionHint}
          optional
          rows={2}
          value={note}
          most={authoringLimits.correction}
          change={setNote}
        />
      )}
      <p class="cost">
        <b>{w.costIs(sizeInWords(cost))}</b>
      </p>
      <p class="hint">{w.remember}</p>
      <div class="stack">
        <button
          type="button"
          class="big"
          disabled={lacks.length > 0 || note.trim().length > authoringLimits.correction}
          onClick={() => send('send')}
        >
          {publishes ? w.publish : w.submit}
          <small>{publishes ? w.publishMeans : w.submitMeans}</small>
        </button>
        {!isLive && (
          <button
            type="button"
            class="plain big"
            disabled={lacks.some(isUnstorable)}
            onClick={() => send('keep')}
          >
            {w.keep}
            <small>{w.keepMeans}</small>
          </button>
        )}
      </div>
    </>
  );
}

/** A draft may be unfinished, but not longer than what can be stored. */
const isUnstorable = (lack: string): boolean =>
  lack.endsWith('-too-long') || lack === 'photos-too-many' || lack === 'map-link';
