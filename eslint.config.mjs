import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** What would make two runs print different bytes, each with the way out. */
const nondeterministic = [
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: 'Compare code units with < and >: a locale changes the order.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock: a time comes from a source or from the caller.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock: a time comes from a source or from the caller.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance: the same sources give the same bytes.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'No locale: the same sources give the same bytes everywhere.',
  },
]

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'test/stories/*/**', 'test/gold/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50 }],
      complexity: ['error', 20],
      'max-depth': ['error', 4],
      'no-restricted-syntax': ['error', ...nondeterministic],
    },
  },
  {
    // In a test, what is missing should throw.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', 'bin/*.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', performance: 'readonly' },
    },
  },
)
