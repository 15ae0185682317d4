import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from './api/query-client.js';
import { router } from './routes.js';
import { theme } from './theme.js';

const colours = localStorageColorSchemeManager({ key: 'concord.colours' });

/** The content security policy lets no style in that a script writes into the page: both are in the stylesheet. */
const fromStylesheet = { withCssVariables: false, withGlobalClasses: false } as const;

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <DirectionProvider initialDirection={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}>
        <MantineProvider
          theme={theme}
          colorSchemeManager={colours}
          defaultColorScheme="auto"
          {...fromStylesheet}
        >
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </I18nProvider>
  );
}
