import { useRef, useState } from 'preact/hooks';
import { cleanPaste } from '../draft/clean-text.ts';
import { insertLink, toggleBold, toggleList, type Selected } from '../draft/marks.ts';
import { editorWords as w } from '../words/editor.ts';
import { words } from '../words/common.ts';
import { Field } from './Field.tsx';

interface Props {
  label: string;
  value: string;
  placeholder: string;
  wrong: string | false;
  change: (text: string) => void;
}

/** The text, in a plain field: every keyboard, swipe and voice can write in it. */
export function BodyField({ label, value, placeholder, wrong, change }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const [link, setLink] = useState<string | null>(null);

  const apply = (mark: (selected: Selected) => Selected): void => {
    const field = area.current;
    if (!field) return;
    const { text, start, end } = mark({
      text: field.value,
      start: field.selectionStart,
      end: field.selectionEnd,
    });
    field.value = text;
    change(text);
    field.focus();
    field.setSelectionRange(start, end);
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const clean = cleanPaste(text);
    if (clean === text || text === '') return;
    event.preventDefault();
    apply(({ text: whole, start, end }) => {
      const at = start + clean.length;
      return { text: whole.slice(0, start) + clean + whole.slice(end), start: at, end: at };
    });
    setSaid(w.pasted);
  };
  const putLink = (): void => {
    const address = (link ?? '').trim();
    if (!/^https?:\/\/[^\s()]+$/.test(address)) return setSaid(w.linkWrong);
    apply((selected) => insertLink(selected, address));
    setLink(null);
    setSaid('');
  };

  return (
    <>
      <Field label={label} hint={w.bodyHint} wrong={wrong}>
        {(ids) => (
          <textarea
            {...ids}
            ref={area}
            rows={8}
            value={value}
            placeholder={placeholder}
            onInput={(event) => change(event.currentTarget.value)}
            onPaste={paste}
          />
        )}
      </Field>
      <div class="row marks">
        <button type="button" class="plain" onClick={() => apply(toggleBold)}>
          <b>{w.bold}</b>
        </button>
        <button type="button" class="plain" onClick={() => apply(toggleList)}>
          {w.list}
        </button>
        <button
          type="button"
          class="plain"
          aria-expanded={link !== null}
          onClick={() => setLink(link === null ? 'https://' : null)}
        >
          {w.link}
        </button>
      </div>
      {link !== null && (
        <div class="confirm">
          <Field label={w.linkAddress} hint={w.linkAsk}>
            {(ids) => (
              <input
                {...ids}
                type="url"
                inputMode="url"
                value={link}
                onInput={(event) => setLink(event.currentTarget.value)}
              />
            )}
          </Field>
          <div class="row">
            <button type="button" onClick={putLink}>
              {w.linkInsert}
            </button>
            <button type="button" class="plain" onClick={() => setLink(null)}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
      <p class="hint" role="status">
        {said}
      </p>
    </>
  );
}
