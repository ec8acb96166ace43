import { adminMessages } from './admin-messages.ts';
import { admin } from './admin.ts';
import { choices } from './choices.ts';
import { contentManagerMessages } from './content-manager-messages.ts';
import { contentManager } from './content-manager.ts';
import { profile } from './profile.ts';
import { uploadFiles } from './upload-files.ts';
import { uploadLists } from './upload-lists.ts';
import { uploadProgress } from './upload-progress.ts';
import { upload } from './upload.ts';

const prefixed = (plugin: string, words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [`${plugin}.${key}`, word]));

/** Every Indonesian string that the panel gets from us, by the name under which it asks. */
export const panelWords: Readonly<Record<string, string>> = {
  ...admin,
  ...adminMessages,
  ...profile,
  ...choices,
  ...prefixed('content-manager', { ...contentManager, ...contentManagerMessages }),
  ...prefixed('upload', { ...upload, ...uploadFiles, ...uploadLists, ...uploadProgress }),
};
