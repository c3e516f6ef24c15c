import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { resolveColors, theme } from '@/theme/theme';
import { words } from '@/words/language';
import { queries } from './queries';
import { router } from './router';
import '@/theme/screen';

export function App() {
  return (
    <I18nextProvider i18n={words}>
      <MantineProvider theme={theme} cssVariablesResolver={resolveColors} forceColorScheme="light">
        <QueryClientProvider client={queries}>
          <ModalsProvider>
            <Notifications position="bottom-right" />
            <RouterProvider router={router} />
          </ModalsProvider>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
