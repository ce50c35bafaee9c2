import { nonce } from './trusted.ts';
import '@mantine/core/styles.css';
import './ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { api, fileToken, onEvent, shell } from './app/client.ts';
import { Providers } from './app/Providers.tsx';
import { createQueryClient } from './app/query-client.ts';

const root = document.getElementById('root');
if (!root) throw new Error('no root');

const services = {
  api,
  shell,
  onEvent,
  fileToken,
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  mac: navigator.userAgent.includes('Macintosh'),
};

createRoot(root).render(
  <StrictMode>
    <Providers services={services} client={createQueryClient()} nonce={nonce}>
      <App />
    </Providers>
  </StrictMode>,
);
