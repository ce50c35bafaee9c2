import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXPORTS } from '#sample/exports.ts';
import { sampleSetUp } from '#sample/make-office.ts';
import { SAMPLE_PASSPHRASE } from '#sample/passphrase.ts';
import { launch } from '../launch.ts';
import { must } from '../must.ts';
import { shareVaultPort, vaultClient } from '../vault-call.ts';
import { chooseFolder, tokensOfExports } from './choosing.ts';
import { fillVault, sortAndTakeBack } from './filling.ts';
import { makePack, verifyJournal, writeRecords } from './outputs.ts';
import { createTeller, type Teller } from './telling.ts';

/*
 * The whole journey on the sample office, in the real application without anybody at it: what a
 * person does with the mouse goes over the window's own port. Leaves the record, the pack and a
 * summary in the folder that is named, and ends with an error if anything did not hold.
 */
const STEPS = 9;

const journey = async (output: string, teller: Teller): Promise<void> => {
  const daybook = await launch();
  try {
    const { app } = daybook;
    let page = daybook.window;
    await shareVaultPort(app, page);
    let api = vaultClient(page);

    teller.step('Setting up a DEMO vault');
    must(await api.vault.create(sampleSetUp()));
    teller.note('Ministerial Private Office, Department for Coasts and Waterways');

    teller.step('Locking and unlocking');
    page = await daybook.replaced(() => page.evaluate(() => window.daybook.call('shell.lock', {})));
    api = vaultClient(page);
    const shut = await api.tenures.list({});
    const wrong = await api.vault.unlock({ member: null, passphrase: 'not the passphrase at all' });
    if (shut.ok || wrong.ok) throw new Error('a locked vault answered');
    must(await api.vault.unlock({ member: null, passphrase: SAMPLE_PASSPHRASE }));
    teller.note('locked: answered nothing; wrong passphrase: refused; right one: opened');

    teller.step('Bringing in, sorting and logging');
    const tokens = await tokensOfExports(page, EXPORTS);
    const made = await fillVault(api, tokens, teller);

    teller.step('Sorting a window of talk, and taking it back');
    teller.note(await sortAndTakeBack(api));

    teller.step('Writing the records');
    const record = path.join(output, 'record');
    mkdirSync(record, { recursive: true });
    const folder = await chooseFolder(app, page, record);
    for (const says of await writeRecords(api, { made, folder, output })) teller.note(says);

    teller.step('Making the departure’s pack, every byte of it read again');
    const packed = await makePack(api, { made, folder: await chooseFolder(app, page, output) });
    teller.note(packed.says);

    teller.step('Checking the pack once more, against the key’s fingerprint');
    const token = await chooseFolder(app, page, packed.where);
    teller.note(await packed.checkAgain(token));

    teller.step('Verifying the journal');
    teller.note(await verifyJournal(api));
    teller.note(`Check the pack yourself: npm run -s daybook -- verify "${packed.where}"`);

    teller.step('Closing');
    if (daybook.errors.length > 0) throw new Error(daybook.errors.join('\n'));
    teller.note('the window called nothing an error');
  } finally {
    await daybook.close();
  }
};

const [folder = 'demo-output'] = process.argv.slice(2);
const output = path.resolve(folder);
mkdirSync(output, { recursive: true });
const teller = createTeller(STEPS, (line) => process.stdout.write(`${line}\n`));
try {
  await journey(output, teller);
  writeFileSync(path.join(output, 'SUMMARY.txt'), teller.summary());
  process.stdout.write(`\nAll of it held. The record, the pack and SUMMARY.txt are in ${output}\n`);
} catch (problem) {
  const why = problem instanceof Error ? problem.message : String(problem);
  process.stderr.write(`The demo stopped: ${why}\n`);
  process.exitCode = 1;
}
