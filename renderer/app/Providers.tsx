import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { colourVariables, theme } from '#renderer/ui/theme.ts';
import { ServicesContext, type Services } from './services.ts';

/** The scheme follows the platform, which main sets; nothing is written to the page's own storage. */
const followPlatform: MantineColorSchemeManager = {
  get: () => 'auto',
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

interface ProvidersProps {
  readonly services: Services;
  readonly client: QueryClient;
  readonly nonce: string;
  /** `test` leaves out transitions and portals. */
  readonly env?: 'default' | 'test';
  readonly children: ReactNode;
}

/** What every screen stands on: theme, services, server state. */
export function Providers({ services, client, nonce, env = 'default', children }: ProvidersProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={colourVariables}
      defaultColorScheme="auto"
      colorSchemeManager={followPlatform}
      getStyleNonce={() => nonce}
      env={env}
    >
      <ServicesContext value={services}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </ServicesContext>
    </MantineProvider>
  );
}
