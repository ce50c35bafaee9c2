import { nonce } from './trusted.ts';
import '@mantine/core/styles.css';
import { MantineProvider, Text, Title } from '@mantine/core';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { api } from './app/client.ts';

function Front() {
  const [state, setState] = useState('asking');
  useEffect(() => {
    void api.vault
      .state({})
      .then((answer) => setState(answer.ok ? answer.value.state : answer.error.code));
  }, []);
  return (
    <main>
      <Title order={1}>Daybook</Title>
      <Text role="status">{state}</Text>
    </main>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('no root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider getStyleNonce={() => nonce}>
      <Front />
    </MantineProvider>
  </StrictMode>,
);
