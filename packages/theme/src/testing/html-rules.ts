import type { ConfigData } from 'html-validate';

/** What valid HTML means here, for html-validate: the standard, and no inline style. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:standard'],
  rules: {
    // What prettier and the compiler decide, not the reader.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
  },
};
