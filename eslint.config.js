import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Words that would make a pure room depend on the moment or the machine. */
const impure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pass the moment in.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pass the moment in.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Pass the choice in.',
  },
  {
    selector: "CallExpression[callee.name='fetch']",
    message: 'This room does not touch the network.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.astro/',
      '**/.strapi/',
      '**/generated/',
      'var/',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['**/*.astro', '**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    // `cms/tsconfig.json` is what Strapi compiles; this one also covers its tests, panel and boot.
    files: ['cms/**'],
    languageOptions: {
      parserOptions: { projectService: false, project: ['cms/tsconfig.check.json'] },
    },
  },
  {
    files: ['packages/{domain,site-model,markup,contract}/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...impure] },
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', '@*'], message: 'domain imports nothing.' }] },
      ],
    },
  },
);
