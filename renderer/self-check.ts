import { nonce } from './trusted.ts';
import { api, shell } from './app/client.ts';

/**
 * The page of `--self-check`: it proves, in an application that no test can drive, that the
 * window's contract makes a vault, locks it and opens it again. It says what it found in its title,
 * the one thing that main can read of a page.
 *
 * It is loaded twice: a lock ends the window, and the next one finds a locked vault.
 */
const PASSPHRASE = 'quarry-lantern-spindle-orchard-meadow';

interface Step {
  readonly step: string;
  readonly holds: boolean;
}

const refuses = async (address: string): Promise<boolean> => {
  try {
    await globalThis.fetch(address);
    return false;
  } catch {
    return true;
  }
};

const beforeTheLock = async (): Promise<readonly Step[]> => {
  const made = await api.vault.create({
    office: {
      department: 'Self-check',
      name: 'Self-check',
      ceiling: 'OFFICIAL',
      recordsLead: 'Self-check',
    },
    member: { name: 'Self-check', role: 'private-secretary' },
    passphrase: PASSPHRASE,
    recovery: { kind: 'demo' },
    tenure: {
      principalName: 'Self-check',
      principalRole: '',
      post: 'Self-check',
      from: '2026-01-01',
      to: null,
      elsewhere: '',
    },
  });
  return [
    { step: 'styles have their nonce', holds: nonce !== '' },
    { step: 'a planted request is refused', holds: await refuses('http://planted.invalid/') },
    { step: 'a vault is made', holds: made.ok },
    { step: 'it answers', holds: (await api.tenures.list({})).ok },
  ];
};

const afterTheLock = async (): Promise<readonly Step[]> => {
  const shut = await api.tenures.list({});
  const wrong = await api.vault.unlock({ member: null, passphrase: `${PASSPHRASE}s` });
  const right = await api.vault.unlock({ member: null, passphrase: PASSPHRASE });
  const tenures = await api.tenures.list({});
  return [
    { step: 'what is locked answers nothing', holds: !shut.ok && shut.error.code === 'locked' },
    {
      step: 'a wrong passphrase is refused',
      holds: !wrong.ok && wrong.error.code === 'wrong-passphrase',
    },
    { step: 'the right passphrase opens', holds: right.ok },
    { step: 'what was recorded is there', holds: tenures.ok && tenures.value.length === 1 },
  ];
};

const say = (outcome: 'ok' | 'failed', found: object): void => {
  document.title = `self-check ${outcome} ${JSON.stringify(found)}`;
};

const check = async (): Promise<void> => {
  const state = await api.vault.state({});
  const begun = state.ok && state.value.state === 'none';
  const steps = await (begun ? beforeTheLock() : afterTheLock());
  const failed = steps.find(({ holds }) => !holds);
  const about = await shell.shell.about({});
  if (failed || !about.ok) return say('failed', failed ?? { step: 'main says what it is' });
  if (begun) await shell.shell.lock({});
  else say('ok', { version: about.value.version, electron: about.value.electron });
};

check().catch((defect: unknown) => say('failed', { step: String(defect) }));
