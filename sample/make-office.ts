import type { AppClient } from '#shared/contract/app.ts';
import { makeLimits, makeReports } from './make-aftercare.ts';
import { CAST } from './cast.ts';
import { makeDeparture } from './departure.ts';
import { instantOf } from './instant.ts';
import { makeImports, type BroughtIn } from './make-imports.ts';
import { makeLog } from './make-log.ts';
import { makeRegisters, type Registers } from './make-registers.ts';
import { makeTriage } from './make-triage.ts';
import { inOrder, type Making } from './making.ts';
import { MEMBERS, TENURES } from './register.ts';
import { SAMPLE_PASSPHRASE } from './passphrase.ts';
import { held, worked } from './worked.ts';

/** What set-up is given for the sample office: a vault that says DEMO everywhere. */
export const sampleSetUp = (): Parameters<AppClient['vault']['create']>[0] => {
  const { principal, ...tenure } = TENURES.teale;
  return {
    office: {
      department: 'Department for Coasts and Waterways',
      name: 'Ministerial Private Office',
      ceiling: 'OFFICIAL-SENSITIVE',
      recordsLead: CAST.asante.name,
    },
    member: { name: CAST.nandan.name, role: 'private-secretary' },
    passphrase: SAMPLE_PASSPHRASE,
    recovery: { kind: 'demo' },
    tenure: {
      ...tenure,
      principalName: CAST[principal].name,
      principalRole: CAST[principal].role,
    },
  };
};

/** What was made. */
export interface MadeOffice {
  readonly registers: Registers;
  readonly brought: BroughtIn;
  /** Ids of entries by their keys. */
  readonly entries: ReadonlyMap<string, string>;
  readonly filed: number;
  /** The departure of the Secretary of State. */
  readonly departure: string;
}

/** Each signs in with a passphrase of their own; here they share the sample’s. */
const makeMembers = (making: Making): Promise<void> =>
  inOrder(making, { step: 'Members', items: MEMBERS }, async ({ who, role }) => {
    const { name } = CAST[who];
    const added = await making.api.members.add({ name, role, passphrase: SAMPLE_PASSPHRASE });
    return worked(name, added).name;
  });

const makeFilings = async (
  making: Making,
  entries: ReadonlyMap<string, string>,
): Promise<number> => {
  const filings = making.plan.stories
    .flatMap((story) => story.filings)
    .toSorted((one, other) => one.filedOn.localeCompare(other.filedOn));
  await inOrder(making, { step: 'Filing', items: filings }, async (planned) => {
    const filed = await making.api.filings.file({
      ...planned,
      entries: planned.entries.map((key) => held(entries, key)),
      filedBy: CAST[planned.filedBy].name,
    });
    worked(planned.reference, filed);
    return '';
  });
  return new Set(filings.flatMap((filing) => filing.entries)).size;
};

const makeLooks = async (making: Making, { chats }: Registers): Promise<void> => {
  const { looks } = making.plan;
  await inOrder(making, { step: 'Looks', items: looks }, async ({ chat, upTo, ...look }) => {
    const made = await making.api.chats.look({
      ...look,
      chat: held(chats, chat),
      upTo: instantOf(upTo),
    });
    worked(chat, made);
    return '';
  });
};

const makeThemes = async ({ api, plan }: Making, { tenures }: Registers): Promise<void> => {
  for (const { theme, lead, tenure, entries } of plan.stories) {
    const told = new Set([tenure, ...entries.map((entry) => entry.tenure)]);
    for (const one of told) {
      const written = await api.record.writeTheme({ tenure: held(tenures, one), theme, lead });
      worked(theme, written);
    }
  }
};

/**
 * Fills an open, empty vault with the sample office, by the same contract as the window and so with
 * the same rules. Throws where a step fails: the sample is made to work.
 */
export const makeSampleOffice = async (making: Making): Promise<MadeOffice> => {
  await makeMembers(making);
  const registers = await makeRegisters(making);
  const brought = await makeImports(making, registers);
  const { evidence } = await makeTriage(making, registers);
  const entries = await makeLog(making, registers, evidence);
  const filed = await makeFilings(making, entries);
  await makeLooks(making, registers);
  await makeThemes(making, registers);
  await makeReports(making, entries);
  await makeLimits(making, entries);
  const departure = await makeDeparture(making, registers);
  return { registers, brought, entries, filed, departure };
};
