import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rules of the house that no ready-made rule expresses. */
const house = {
  rules: {
    'few-parameters': {
      meta: { type: 'suggestion', schema: [] },
      // Constructors are exempt: Nest hands them their services one by one.
      create(context) {
        const check = (node) => {
          if (node.params.length <= 3 || node.parent.kind === 'constructor') return;
          context.report({
            node,
            message: 'More than 3 parameters: group what belongs together in an object.',
          });
        };
        return {
          FunctionDeclaration: check,
          FunctionExpression: check,
          ArrowFunctionExpression: check,
          TSEmptyBodyFunctionExpression: check,
        };
      },
    },
    'argued-exceptions': {
      meta: { type: 'suggestion', schema: [] },
      create: (context) => ({
        Program() {
          for (const { node, type, justification } of context.sourceCode.getDisableDirectives().directives) {
            if (type === 'enable' || justification) continue;
            context.report({ node, message: 'Say why this place is an exception, after "--".' });
          }
        },
      }),
    },
  },
};

const noPg = { name: 'pg', message: 'Use db.query(): only core/ opens connections.' };
const noDataSource = [
  {
    name: 'typeorm',
    importNames: ['DataSource', 'EntityManager', 'QueryRunner', 'getRepository'],
    message: 'Use Db: it is the one door to the database.',
  },
  {
    name: '@nestjs/typeorm',
    allowImportNames: ['TypeOrmModule'],
    message: 'Modules register their entities with TypeOrmModule; all else goes through Db.',
  },
];
const noEnvironment = ['node:process', 'process'].map((name) => ({
  name,
  importNames: ['env'],
  message: 'Only src/config.ts reads the environment.',
}));

const noTenantCondition = {
  selector: 'Property[key.name="where"] Property[key.name=/^tenant(Id|_id)$/]',
  message: 'Row policies narrow to the tenant; a condition of your own hides a missing policy.',
};
const noRoleTest = [
  'BinaryExpression[operator=/^[!=]==?$/] > MemberExpression[property.name="role"]:not([object.type="ThisExpression"])',
  'CallExpression[callee.property.name=/^(includes|indexOf|some)$/] > .callee > ' +
    'MemberExpression[property.name="roles"]:not([object.type="ThisExpression"])',
].map((selector) => ({
  selector,
  message: 'Roles are looked at in access/ only: add an action to the access matrix.',
}));
const noCanParse = {
  object: 'URL',
  property: 'canParse',
  message: 'Use webAddress(): in Node 20 canParse is wrong of addresses that are not ASCII, once it is warm.',
};

const noPromiseAll = {
  selector: 'MemberExpression[object.name="Promise"][property.name="all"]',
  message:
    'Use db.together(): it keeps the order of the statements and waits for all of them, also after a failure.',
};

/** A moment is cut to a day in src/core/days.ts alone: a day is the day of the organisation. */
const noUtcDay = [
  'CallExpression[callee.property.name=/^(slice|substring|substr|split|startsWith|at|match|replace)$/] > ' +
    '.callee > CallExpression[callee.property.name=/^(toISOString|toJSON)$/]',
  'CallExpression[callee.property.name=/^(toDateString|toUTCString|toLocaleDateString)$/]',
].map((selector) => ({
  selector,
  message: 'A day is the day of the organisation: settings.dayOf(), settings.days() or src/core/days.ts.',
}));
const noBareQuote = {
  selector: 'TemplateElement[tail=false][value.raw=/“$/]',
  message: 'What people wrote could end the quotation: use quoted() of src/core/text/written.ts.',
};

const noPlanWriter = ['Literal[value=', 'TemplateElement[value.raw='].map((text) => ({
  selector: `${text}/\\b(INSERT INTO|UPDATE|DELETE FROM)\\s+(care_plan|plan_revision|plan_element|own_words)\\b/]`,
  message:
    'Plans are written by change-plan.service.ts alone: with their history and their elements, under their lock.',
}));

const notInTests = [
  {
    selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip)$/]',
    message: 'Run every test: a skipped one keeps no promise.',
  },
  {
    selector:
      'MemberExpression[object.name="jest"][property.name=/^(mock|doMock|unstable_mockModule|spyOn|fn)$/]',
    message: 'Test the promise through the real thing; hand in a small fake where the outside world begins.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toMatch|toThrowErrorMatching)(Inline)?Snapshot$/]',
    message: 'Say what is expected: a snapshot is accepted unread.',
  },
  {
    selector: 'CallExpression[callee.property.name="waitForFunction"]',
    message:
      "Wait for a locator: the portal's pages evaluate no text, so a condition that is not met at once fails.",
  },
];
const noSleep =
  'Wait for the condition itself or move the clock: a sleep is slow, and too short on a busy machine.';

export default defineConfig(
  globalIgnores(['**/dist/', 'coverage/', '.concord/', '**/generated/']),
  {
    plugins: { house },
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'array-callback-return': 'error',
      'no-constant-binary-expression': 'error',
      'no-empty': 'error',
      'no-promise-executor-return': 'error',
      'no-template-curly-in-string': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      'house/argued-exceptions': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-meaningless-void-operator': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-useless-constructor': 'error',
      // Taking one field out of the rest is how the rest is named.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      // Not consistent-type-imports: Nest reads the classes of constructor parameters at run time.
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      'house/few-parameters': 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: [noPg, ...noDataSource, ...noEnvironment] }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/config.ts reads the environment.' },
        { property: 'getRepository', message: 'Use db.repository().' },
        noCanParse,
      ],
      'no-restricted-syntax': [
        'error',
        noTenantCondition,
        noPromiseAll,
        noBareQuote,
        ...noRoleTest,
        ...noPlanWriter,
        ...noUtcDay,
      ],
    },
  },
  {
    files: ['src/platform/{database,embedded}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [...noDataSource, ...noEnvironment] }] },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: noEnvironment }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env' }, noCanParse],
    },
  },
  {
    files: ['src/core/days.ts', 'src/core/text/written.ts'],
    rules: { 'no-restricted-syntax': ['error', noTenantCondition, noPromiseAll] },
  },
  {
    files: ['src/config.ts'],
    rules: { 'no-restricted-properties': ['error', noCanParse] },
  },
  {
    files: ['src/access/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noTenantCondition, noPromiseAll, ...noPlanWriter] },
  },
  {
    files: ['src/plan/changing/change-plan.queries.ts'],
    rules: { 'no-restricted-syntax': ['error', noTenantCondition, noPromiseAll, ...noRoleTest] },
  },
  {
    files: ['src/main.ts', 'src/platform/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['portal/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      // What a component draws is long by nature; what it decides is not.
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'house/few-parameters': 'error',
      'no-console': 'error',
      // The router is told where else to go by throwing it.
      '@typescript-eslint/only-throw-error': 'off',
      'no-restricted-globals': [
        'error',
        { name: 'sessionStorage', message: 'What a page knows goes with the page.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          name: '@tanstack/react-router',
          importNames: ['useNavigate'],
          message: 'Use useGoOn(): it takes nobody away from the page that they went to by themself.',
        },
      ],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'What people wrote is text, never markup.',
        })),
        ...['DateTimeFormat', 'DisplayNames', 'ListFormat', 'RelativeTimeFormat'].map((property) => ({
          object: 'Intl',
          property,
          message: 'The words of the browser come by language/formats.js, which the pseudo language knows.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'What people wrote is text, never markup.',
        },
        {
          selector:
            'JSXAttribute[name.name=/^(p|px|py|pt|pb|m|mx|my|mt|mb|w|h|miw|maw|mih|mah|fz|gap|cols|spacing|display|hiddenFrom|visibleFrom)$/] > JSXExpressionContainer > ObjectExpression',
          message:
            'Styles that depend on the width go into a stylesheet: Mantine would write a <style> element.',
        },
        {
          // What is typed into one line, with a comma between, is no sentence.
          selector:
            'CallExpression[callee.property.name="join"][arguments.0.value=", "]:not(JSXAttribute[name.name="defaultValue"] CallExpression)',
          message: 'Each language lists things in its own way: useListed of kit/words.js.',
        },
      ],
    },
  },
  { files: ['portal/src/language/formats.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['portal/src/kit/go-on.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': [
        'error',
        { name: 'setTimeout', message: noSleep },
        ...['fdescribe', 'fit', 'xdescribe', 'xit', 'xtest'].map((name) => ({
          name,
          message: 'Run every test.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        { paths: ['node:timers/promises', 'node:timers'].map((name) => ({ name, message: noSleep })) },
      ],
      'no-restricted-syntax': ['error', ...notInTests],
      // Answers are JSON as it comes; the test says what it expects of them.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
