import { admin } from './admin.ts';
import { choices } from './choices.ts';
import { contentManager } from './content-manager.ts';
import { upload } from './upload.ts';

const prefixed = (plugin: string, words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [`${plugin}.${key}`, word]));

/** Every Indonesian string that the panel gets from us, by the name under which it asks. */
export const panelWords: Readonly<Record<string, string>> = {
  ...admin,
  ...choices,
  ...prefixed('content-manager', contentManager),
  ...prefixed('upload', upload),
};
