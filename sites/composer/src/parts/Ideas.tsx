import { beginDraft } from '../app/new-draft.ts';
import { go, to } from '../app/use-route.ts';
import { useTulis } from '../app/use-tulis.ts';
import type { Idea } from '../draft/ideas.ts';
import { homeWords as w, templateWords } from '../words/index.ts';
import { Icon } from './Icon.tsx';

/** What could come next. */
export function Ideas({ ideas }: { ideas: readonly Idea[] }) {
  const tulis = useTulis();
  return (
    <section>
      <h2>{w.ideas}</h2>
      <ul class="ideas">
        {ideas.map((idea) => (
          <li key={idea.is}>
            {idea.is === 'about' ? (
              <a class="idea" href={to('tulis', idea.id)}>
                <Icon name="bulb" />
                <span>
                  {w.aboutHint} <b>{idea.title}</b>
                </span>
              </a>
            ) : (
              <button
                type="button"
                class="idea"
                onClick={() =>
                  void beginDraft(tulis, { type: 'post', template: idea.template }).then(({ id }) =>
                    go('draf', id),
                  )
                }
              >
                <Icon name="bulb" />
                <span>
                  {templateWords[idea.template].label}: {templateWords[idea.template].prompts[0]}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
