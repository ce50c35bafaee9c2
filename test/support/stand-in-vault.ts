import { appContract } from '#shared/contract/app.ts';
import { createGate } from '#shared/contract/gate.ts';
import { keeperContract } from '#shared/contract/host.ts';
import { ok } from '#shared/result.ts';
import { openPorts } from '#vault/port.ts';

const ports = openPorts(process.parentPort);
const { state, close } = appContract.vault;
let open = false;
const deps = { isOpen: () => true, reportDefect: () => 'none' };
const gate = createGate(
  { vault: { state, close } },
  {
    vault: {
      state: () => {
        open = true;
        ports.emit('changed', { words: ['entries'] });
        return ok({ state: 'none' as const });
      },
      close: () => ok({}),
    },
  },
  deps,
);
const keeper = createGate(
  keeperContract,
  { keeper: { unlockWithSecret: () => ok({}), closeDown: () => ok({}) } },
  deps,
);
ports.serve({ gate, keeper, isOpen: () => open, onImporter: () => undefined });
