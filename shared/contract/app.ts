import { z } from 'zod';
import { Id } from '#shared/words/time.ts';
import { imports, messages, triage } from './bringing-in.ts';
import { day } from './day.ts';
import { method, type Client, type Contract, type Handlers } from './define.ts';
import { entries, filings } from './log.ts';
import { channels, chats, devices, office, people, tenures } from './office.ts';
import { leavers, record } from './outputs.ts';
import { search } from './search.ts';
import { copy, journal, members, vault } from './vault.ts';

/** Long work, named by the window when it asks for it. */
const tasks = {
  cancel: method({
    input: z.object({ task: Id }),
    output: z.object({}),
    failures: [],
    whileLocked: true,
  }),
};

/** Everything that may cross from the window to the vault process. Nothing else does. */
export const appContract = {
  vault,
  members,
  office,
  tenures,
  people,
  devices,
  channels,
  chats,
  imports,
  messages,
  triage,
  entries,
  filings,
  day,
  search,
  record,
  leavers,
  journal,
  copy,
  tasks,
} satisfies Contract;

export type AppContract = typeof appContract;
export type AppClient = Client<AppContract>;
export type AppHandlers = Handlers<AppContract>;
