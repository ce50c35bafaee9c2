import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { app, dialog, protocol } from 'electron';
import { declareScheme } from './app-protocol.ts';
import { debugSwitches } from './debug-switches.ts';
import { developmentServer } from './development.ts';
import { createLog, type Log } from './log.ts';
import { managedConfigFile, readManagedConfig } from './managed-config.ts';
import { findChangedModules } from './native-modules.ts';
import { silenceChromium } from './no-network.ts';
import { placesFor, type Places } from './places.ts';
import { choosePurpose } from './purpose.ts';
import { checkItself } from './self-check.ts';
import { start } from './start.ts';

const { argv, env, platform } = process;
const purpose = choosePurpose(argv);
const places = placesFor({
  platform,
  env,
  argv,
  userData: app.getPath('userData'),
  packaged: app.isPackaged,
  scratch: purpose.scratch,
});
const server = developmentServer(env);

const nextIncident = (): string => randomBytes(4).toString('hex').toUpperCase();

const { scratch } = purpose;
if (scratch !== null) process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Ends Daybook with a plain sentence: on standard error too, for those who start it by script. */
const giveUp = (says: string): void => {
  process.stderr.write(`${says}\n`);
  if (!purpose.hidden) dialog.showErrorBox('Daybook cannot go on', says);
  app.exit(1);
};

/** Whatever nothing caught: kept in the log, told in plain words, and the end of this run. */
const catchDefects = ({ defect: keep }: Log): void => {
  const end = (defect: unknown): void =>
    giveUp(`Something went wrong inside Daybook (${keep(defect, 'main')}). Start it again.`);
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
};

/** Why this run may not go on before anything else is looked at; a packaged application takes no debugger. */
const problemOfSwitches = (): string | null => {
  const [given] = app.isPackaged ? debugSwitches(app) : [];
  return given === undefined
    ? null
    : `Daybook has not started, because it was started with --${given}, which would let another program look into it. Your records were not touched. Start it without.`;
};

/** What was found of the program's own parts, in words; on a Mac its signature vouches for them. */
const problemOfParts = async (): Promise<string | null> => {
  if (!app.isPackaged || platform === 'darwin') return null;
  const changed = await findChangedModules(app.getAppPath());
  return changed.length === 0
    ? null
    : `Daybook has not started, because parts of its program are not as they were delivered: ${changed.join(', ')}. Your records were not touched. Ask for Daybook to be installed again.`;
};

const begin = async ({ managedConfig, log: file }: Places): Promise<void> => {
  const problem = problemOfSwitches() ?? (await problemOfParts());
  if (problem !== null) return giveUp(problem);
  const managed = readManagedConfig(managedConfig ?? managedConfigFile({ platform, env }));
  if (!managed.ok) return giveUp(managed.says);
  const log = createLog({ file, now: () => new Date(), nextIncident });
  catchDefects(log);
  const window = await start({ purpose, places, server, managed: managed.value, log, giveUp });
  if (purpose.selfCheck) await checkItself(window);
};

// The profile decides which copies of Daybook count as one, so it is set before the lock is asked for.
app.setPath('userData', places.profile);
declareScheme(protocol);
silenceChromium(app, server === null ? [] : [new URL(server).hostname]);

// Never awaited at the top level: an ES module that waits for readiness here waits for ever.
if (app.requestSingleInstanceLock()) void app.whenReady().then(() => begin(places));
else app.exit(0);
