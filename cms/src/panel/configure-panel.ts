import type { Core, UID } from '@strapi/strapi';
import { stockService } from '../database/stock-services.ts';
import { uidOf, type PublishedType } from '../publication/published-state.ts';
import { stampWords } from '../words/fields/stamps.ts';
import type { Words } from '../words/fields/word.ts';
import { parts } from '../words/fields/parts.ts';
import { fieldWords } from '../words/labels.ts';
import { forms, partForms, type Form } from './forms.ts';

interface Model {
  attributes: Record<string, { type: string; target?: string }>;
}
interface FieldView {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}
interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldView>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

const ROW = 12;

/** Writes labels, help, columns and rows of every form of the panel: they stand in code, not in a database. */
export async function configurePanel(strapi: Core.Strapi): Promise<void> {
  const types = stockService(strapi, 'plugin::content-manager.content-types');
  for (const type of Object.keys(forms) as PublishedType[]) {
    const model = strapi.contentType(uidOf(type));
    const known = (await types.findConfiguration(model)) as Configuration;
    const made = configurationOf(known, model, forms[type], fieldWords[type]);
    await types.updateConfiguration(model, made);
  }
  const components = stockService(strapi, 'plugin::content-manager.components');
  for (const [name, words] of Object.entries(parts)) {
    const model = strapi.components[`part.${name}` as UID.Component] as Model;
    const form = { columns: [], sort: 'id', ...partForms[name]! };
    const known = (await components.findConfiguration(model)) as Configuration;
    await components.updateConfiguration(model, configurationOf(known, model, form, words));
  }
}

function configurationOf(
  known: Configuration,
  model: Model,
  form: Form,
  words: Words,
): Configuration {
  const backwards = form.sort.startsWith('-');
  const metadatas: Record<string, FieldView> = { ...known.metadatas };
  for (const [field, { label, help = '' }] of Object.entries({ ...stampWords, ...words })) {
    const view = known.metadatas[field];
    if (!view) continue;
    const mainField = titleOf(model.attributes[field]?.target);
    metadatas[field] = {
      edit: {
        ...view.edit,
        ...{ label, description: help, editable: !form.fixed?.includes(field) },
        ...(mainField ? { mainField } : {}),
      },
      list: { ...view.list, label },
    };
  }
  return {
    settings: {
      ...known.settings,
      mainField: form.title,
      defaultSortBy: backwards ? form.sort.slice(1) : form.sort,
      defaultSortOrder: backwards ? 'DESC' : 'ASC',
      pageSize: 20,
    },
    metadatas,
    layouts: {
      list: [...form.columns],
      edit: form.rows.map((row) => row.map((name) => ({ name, size: ROW / row.length }))),
    },
  };
}

/** The field that names the documents a relation points to; null for what is no relation of ours. */
function titleOf(target: string | undefined): string | null {
  const type = Object.keys(forms).find((name) => uidOf(name as PublishedType) === target);
  return type ? forms[type as PublishedType].title : null;
}
