import { chats } from './chats.ts';
import { copy } from './copy.ts';
import { day } from './day.ts';
import { type Client, type Contract, type Handlers } from './define.ts';
import { desk } from './desk.ts';
import { entries } from './entries.ts';
import { filings } from './filings.ts';
import { health } from './health.ts';
import { imports } from './imports.ts';
import { journal } from './journal.ts';
import { leavers } from './leavers.ts';
import { members } from './members.ts';
import { messages } from './messages.ts';
import { record } from './record.ts';
import { channels, devices, office, people, tenures } from './registers.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { tasks } from './tasks.ts';
import { triage } from './triage.ts';
import { vault } from './vault.ts';

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
  desk,
  entries,
  filings,
  day,
  search,
  record,
  reports,
  leavers,
  journal,
  health,
  copy,
  tasks,
} satisfies Contract;

export type AppContract = typeof appContract;
export type AppClient = Client<AppContract>;
export type AppHandlers = Handlers<AppContract>;
