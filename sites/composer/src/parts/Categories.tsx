import { categories, categoryLabels, type Category } from '@simpul/domain';
import { editorWords as w } from '../words/editor.ts';
import { Icon } from './Icon.tsx';

interface Props {
  value: Category | null;
  wrong: string | false;
  change: (category: Category) => void;
}

/** The topic, chosen by its picture. */
export const Categories = ({ value, wrong, change }: Props) => (
  <fieldset class="field topics" data-fill="category">
    <legend>{w.category}</legend>
    <p class="hint">{w.categoryHint}</p>
    {wrong && <p class="wrong">{wrong}</p>}
    <div class="topic-grid">
      {categories.map((category) => (
        <label key={category} class="topic">
          <input
            type="radio"
            name="topik"
            value={category}
            checked={value === category}
            onChange={() => change(category)}
          />
          <Icon name={category} />
          <span>{categoryLabels[category]}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
