import { placeOf } from '#shared/defect.ts';
import { whyUnreadable } from '#shared/unreadable.ts';
import type { Command } from './io.ts';

interface Entry {
  readonly use: string;
  readonly does: string;
  /** Loaded when asked for, so that reading an export needs none of the vault's native parts. */
  readonly load: () => Promise<Command>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  parse: {
    use: 'parse FILE [--json] [--zone ZONE] [--date-order dmy|mdy|ymd]',
    does: 'what an import of a WhatsApp export would yield; nothing is written anywhere',
    load: async () => (await import('./parse.ts')).parseCommand,
  },
  verify: {
    use: 'verify PACK [--fingerprint SHA256:…] [--json]',
    does: 'reads every byte of a pack and names what is wrong; exit status 0 only if all of it holds',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  info: {
    use: 'info VAULT',
    does: 'what can be known of a vault without opening it',
    load: async () => (await import('./info.ts')).infoCommand,
  },
  recover: {
    use: 'recover VAULT --identity FILE [--sign-in NAME]',
    does: "opens a vault with the department's age identity and checks its journal",
    load: async () => (await import('./recover.ts')).recoverCommand,
  },
};

const usage = (): string =>
  [
    'Use: daybook COMMAND …',
    ...Object.values(COMMANDS).map(({ use, does }) => `  ${use}\n        ${does}`),
    '',
  ].join('\n');

const main = async ([name = '', ...args]: readonly string[]): Promise<number> => {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) {
    const asked = name === '' || name === 'help' || name === '--help';
    (asked ? process.stdout : process.stderr).write(usage());
    return asked ? 0 : 1;
  }
  const command = await entry.load();
  return command(args, { stdout: process.stdout, stderr: process.stderr });
};

/** What is said of anything that no command foresaw: one sentence, and where in Daybook it arose. */
const failureText = (thrown: unknown): string => {
  const why = whyUnreadable(thrown);
  if (why !== null) return `This could not be done. ${why}`;
  const { name, places } = placeOf(thrown);
  const where = places.split(' < ')[0]?.replace(/^at /, '').replace(/ .*/, '') ?? '';
  return `Something in Daybook itself went wrong (${name}, ${where}). Tell whoever looks after Daybook.`;
};

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  // A reader such as `head` may leave early: that is no error.
  if (problem.code === 'EPIPE') return;
  process.stderr.write(`Not all of it could be written out (${problem.code ?? problem.name}).\n`);
  process.exit(1);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
  process.stderr.write(`${failureText(thrown)}\n`);
  process.exitCode = 1;
}
