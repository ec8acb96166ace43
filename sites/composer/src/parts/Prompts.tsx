import type { Template } from '@simpul/advice';
import { templateWords } from '../words/templates.ts';
import { editorWords as w } from '../words/editor.ts';
import { Icon } from './Icon.tsx';

/** What readers want to know, beside the text and never in it. */
export const Prompts = ({ template }: { template: Template }) => (
  <details class="prompts" open>
    <summary>
      <Icon name="bulb" />
      {w.prompts}: {templateWords[template].label}
    </summary>
    <ul>
      {templateWords[template].prompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  </details>
);
