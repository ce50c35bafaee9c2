import { Button } from '@mantine/core';
import { useServices } from './services.ts';

/** The way into the sample office, from where no vault is open. */
export function OpenSample() {
  const { shell } = useServices();
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => void shell.sample.open({})}>
      Look round the sample office
    </Button>
  );
}
