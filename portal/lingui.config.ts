import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** One catalogue per area, so that each area's words come with its code. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'es', 'ar'],
  fallbackLocales: { default: 'en' },
  catalogs: [
    { path: '<rootDir>/src/areas/{name}/locales/{locale}', include: ['<rootDir>/src/areas/{name}'] },
    {
      path: '<rootDir>/src/language/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: ['<rootDir>/src/areas/**', '**/generated/**'],
    },
  ],
  // Without line numbers, which would change with every edit of a file.
  format: formatter({ lineNumbers: false }),
  orderBy: 'messageId',
});
