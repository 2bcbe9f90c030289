import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'content/', '/coverage/']),
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Spreading a string gives code points, the characters that texts are counted in here.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // To the linter an imported component has no type; `astro check` knows it.
    files: ['src/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [typescript.configs.strict, typescript.configs.stylistic],
  },
  {
    files: ['**/*.astro'],
    extends: [typescript.configs.strict, typescript.configs.stylistic],
  },
  astro.configs.recommended,
  {
    // The scripts within components: the type checker reads them, the linter cannot ask it.
    files: ['**/*.astro/*.ts'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
);
