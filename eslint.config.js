import a11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';
import wc from 'eslint-plugin-wc';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'node_modules',
      'src/i18n/*/generated',
      'src/geo/generated',
      'tests/fixtures',
      'tests/hosts/pages',
      'demo',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}}},
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  {plugins: {'lit-a11y': a11y}, rules: a11y.configs.recommended.rules},
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // The element is built from static members and accessors in Lit's order.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {selector: 'ForInStatement', message: 'Pages patch built-ins: no for-in.'},
        {selector: 'TSEnumDeclaration', message: 'Unions of literals, no enum.'},
        {
          selector: "MemberExpression[object.name='Array'][property.name='from']",
          message: 'MooTools replaces Array.from: spread instead.',
        },
        {
          selector: "CallExpression[callee.property.name='reduce']",
          message: 'Prototype 1.6 has a reduce of its own: loop instead.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(map|filter|some|every|find|forEach|flatMap)$/] > ArrowFunctionExpression[params.length=3]',
          message: "Prototype 1.6's lists pass an item and its number only: name the list instead.",
        },
        {
          selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
          message: "Prototype 1.6's list.entries() is not the language's: count with forEach.",
        },
        {
          selector:
            "AssignmentExpression[left.property.name='innerHTML'], AssignmentExpression[left.property.name='outerHTML']",
          message: 'Text from an atlas is text.',
        },
        {
          selector: "CallExpression[callee.name='eval'], NewExpression[callee.name='Function']",
          message: 'Blocked by a strict CSP.',
        },
        {
          selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\sstyle=/]',
          message: "style-src 'self' blocks style= in a template.",
        },
        {
          selector:
            "ImportSpecifier[imported.name='styleMap'], ImportSpecifier[imported.name='unsafeHTML'], ImportSpecifier[imported.name='unsafeSVG']",
          message: 'Blocked by a strict CSP, or unsafe.',
        },
      ],
    },
  },
  {
    files: ['tests/**', 'tools/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked},
);
