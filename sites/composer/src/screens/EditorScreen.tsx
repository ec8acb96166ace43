import { useEffect, useState } from 'preact/hooks';
import { authoringLimits } from '@simpul/contract/authoring';
import { useAdvice } from '../app/use-advice.ts';
import { useDraft, type Editing } from '../app/use-draft.ts';
import { useTulis } from '../app/use-tulis.ts';
import { go, replaceBy } from '../app/use-route.ts';
import { focusOn } from '../app/focus-on.ts';
import type { Draft, Fields } from '../draft/draft.ts';
import { titleFrom } from '../draft/title.ts';
import { Advices } from '../parts/Advices.tsx';
import { BodyField } from '../parts/BodyField.tsx';
import { Categories } from '../parts/Categories.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { EventTimes } from '../parts/EventTimes.tsx';
import { Photos } from '../parts/Photos.tsx';
import { Prompts } from '../parts/Prompts.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TextField } from '../parts/TextField.tsx';
import { WhereAndWhen } from '../parts/WhereAndWhen.tsx';
import { editorWords as w, templateWords, typeWords, words } from '../words/index.ts';

/** The writing page: photo, text, where and when, source, title, topic. */
export function EditorScreen({ id, focus }: { id: string; focus?: string | undefined }) {
  const editing = useDraft(id);
  const { draft, elsewhere, take } = editing;
  if (draft === undefined)
    return (
      <Screen title={words.loading} back={[]}>
        {null}
      </Screen>
    );
  if (draft === null) {
    return (
      <Screen title={words.write} back={[]}>
        <p>{w.missing}</p>
      </Screen>
    );
  }
  if (elsewhere) {
    return (
      <Screen title={words.write} back={[]}>
        <p>{w.elsewhere}</p>
        <button type="button" onClick={take}>
          {w.elsewhereTake}
        </button>
      </Screen>
    );
  }
  return <Editor editing={editing} draft={draft} focus={focus} />;
}

interface EditorProps {
  editing: Editing;
  draft: Draft;
  /** What is missing, when the writer comes to fill it. */
  focus: string | undefined;
}

function Editor({ editing, draft, focus }: EditorProps) {
  const tulis = useTulis();
  const { change, keep, keeping } = editing;
  const { fields, type, template } = draft;
  const advised = useAdvice(draft);
  const [preparing, setPreparing] = useState(0);
  const [takenBack, setTakenBack] = useState(false);
  const [begun] = useState(draft.edition);
  useEffect(() => {
    if (draft.edition === begun) return;
    void tulis.db.get('sendings', draft.id).then(async (sending) => {
      if (!sending?.wanted) return;
      await tulis.sender.tell(draft.id, { is: 'taken-back' });
      setTakenBack(true);
    });
  }, [draft.edition === begun]);

  useEffect(() => {
    if (focus) focusOn(focus);
  }, [focus]);

  const set = (more: Partial<Fields>): void =>
    change((now) => ({ ...now, fields: { ...now.fields, ...more } }));
  const write = (body: string): void =>
    set({ body, ...(!fields.ownTitle && { title: titleFrom(body) }) });
  const remove = async (): Promise<void> => {
    await editing.remove();
    replaceBy();
  };

  return (
    <Screen title={template ? templateWords[template].label : typeWords[type]} back={[]}>
      {takenBack && (
        <p class="notice" role="status">
          {w.takenBack}
        </p>
      )}
      {draft.about && (
        <p class="notice">
          {w.about}: <b>{draft.about.title}</b>
        </p>
      )}
      <form class="editor" onSubmit={(event) => event.preventDefault()}>
        <section data-fill="photos alt photos-too-many photo-too-long">
          <h2>{w.photos}</h2>
          <p class="hint">{w.photosHint[type]}</p>
          <Photos draft={draft} change={change} busy={preparing} setBusy={setPreparing} />
        </section>
        <section data-fill="body body-too-long">
          <h2 class="away">{w.body[type]}</h2>
          {template && <Prompts template={template} />}
          <BodyField
            label={w.body[type]}
            value={fields.body}
            placeholder={template ? templateWords[template].example : ''}
            wrong={false}
            change={write}
          />
          <Advices {...advised} at="text" now={fields.body} write={write} />
        </section>
        {type === 'event' && <EventTimes fields={fields} set={set} />}
        <WhereAndWhen draft={draft} set={set} />
        {type === 'post' && (
          <section data-fill="source-too-long">
            <TextField
              label={w.source}
              hint={w.sourceHint}
              value={fields.source}
              most={authoringLimits.source}
              change={(source) => set({ source })}
            />
            {fields.source === '' && (
              <button type="button" class="chip" onClick={() => set({ source: w.sourceSaw })}>
                {w.sourceSaw}
              </button>
            )}
          </section>
        )}
        <section data-fill="title title-too-long">
          <TextField
            label={w.title}
            hint={w.titleHint}
            value={fields.title}
            most={authoringLimits.title}
            rows={2}
            change={(title) => set({ title, ownTitle: title !== '' })}
          />
          {fields.ownTitle && fields.body !== '' && (
            <button
              type="button"
              class="chip"
              onClick={() => set({ title: titleFrom(fields.body), ownTitle: false })}
            >
              {w.titleAgain}
            </button>
          )}
        </section>
        {type === 'post' && (
          <Categories
            value={fields.category}
            wrong={false}
            change={(category) => set({ category })}
          />
        )}
        <Advices {...advised} at="end" now={fields.body} write={write} />
        <Confirm label={w.removeDraft} ask={w.removeAsk} yes={w.removeYes} run={remove} />
      </form>
      <div class="bar">
        <p role="status" class={keeping === 'failed' ? 'wrong' : 'hint'}>
          {keeping === 'failed'
            ? words.notKept
            : preparing > 0
              ? w.preparing
              : keeping === 'kept'
                ? w.kept
                : w.keeping}
        </p>
        {keeping === 'failed' ? (
          <button type="button" onClick={() => void keep()}>
            {words.keepAgain}
          </button>
        ) : (
          <button
            type="button"
            // A photo that is not ready yet would stay behind.
            disabled={preparing > 0}
            onClick={() => void keep().then((kept) => kept && go('draf', draft.id, 'kirim'))}
          >
            {w.check}
          </button>
        )}
      </div>
    </Screen>
  );
}
