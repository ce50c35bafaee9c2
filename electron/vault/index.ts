import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { placeOf } from '#shared/defect.ts';
import { systemKeyDeps } from './keys/key-deps.ts';
import { createProcessReader } from './imports/process-reader.ts';
import { createIds } from './new-id.ts';
import { createOffice } from './office.ts';
import { openPorts } from './port.ts';
import { systemRandom } from './keys/random.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, app: { type: 'string' } },
});
if (values.data === undefined) throw new Error('the vault process was started without a folder');

const ports = openPorts(process.parentPort);

const reportDefect = (defect: unknown, method: string): string => {
  const incident = randomBytes(4).toString('hex').toUpperCase();
  ports.tellMain('defect', { incident, method, ...placeOf(defect) });
  return incident;
};

// The process ends at a defect that nothing caught, as it should; where it arose is kept.
process.on('uncaughtExceptionMonitor', (defect) => void reportDefect(defect, 'vault process'));

ports.serve(
  createOffice({
    folder: values.data,
    app: values.app ?? '',
    laptop: hostname(),
    now: Date.now,
    elapsed: () => performance.now(),
    newId: createIds({ now: Date.now, random: systemRandom }),
    keyDeps: systemKeyDeps,
    host: ports.host,
    read: createProcessReader({ open: ports.openImporter }),
    emit: ports.emit,
    reportDefect,
  }),
);
