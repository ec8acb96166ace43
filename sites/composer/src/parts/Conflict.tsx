import type { AuthoredItem } from '@simpul/contract/authoring';
import { chooseVersion } from '../app/choose-version.ts';
import { useTulis } from '../app/use-tulis.ts';
import type { Draft } from '../draft/draft.ts';
import { sendWords as w } from '../words/send.ts';

/** Two versions of one text, side by side, and a choice in plain words. */
export function Conflict({ draft, stored }: { draft: Draft; stored: AuthoredItem }) {
  const tulis = useTulis();
  const choose = (version: 'mine' | 'theirs') => () =>
    void chooseVersion(tulis, draft, stored, version);
  return (
    <section>
      <h2>{w.conflictHead}</h2>
      <p>{w.conflictBody}</p>
      <div class="versions">
        <article class="sheet">
          <h3>{w.mine}</h3>
          <p class="version-title">{draft.fields.title}</p>
          <p class="version-text" tabIndex={0}>
            {draft.fields.body}
          </p>
          <button type="button" onClick={choose('mine')}>
            {w.useMine}
          </button>
        </article>
        <article class="sheet">
          <h3>{w.theirs}</h3>
          <p class="version-title">{stored.content.title}</p>
          <p class="version-text" tabIndex={0}>
            {stored.content.body}
          </p>
          <button type="button" onClick={choose('theirs')}>
            {w.useTheirs}
          </button>
        </article>
      </div>
    </section>
  );
}
