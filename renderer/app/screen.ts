import type { Id } from '#shared/words/id.ts';

/** The registers that can be opened. */
export type Register = 'chats' | 'people' | 'devices' | 'channels' | 'tenures';

/** A file dropped or chosen before its screen was open: by main's token, never by its path. */
export interface HandedFile {
  readonly token: string;
  readonly name: string;
}

/** The parts of the settings, in their order. */
export const SETTINGS_PARTS = [
  'office',
  'members',
  'security',
  'recovery',
  'copy',
  'health',
  'appearance',
  'managed',
] as const;
export type SettingsPart = (typeof SETTINGS_PARTS)[number];

/** Every place that the window can show. */
export type Screen =
  | { readonly name: 'today' }
  | { readonly name: 'file-today' }
  | {
      readonly name: 'close-day';
      /** A closing whose sheet is to be seen again; null for closing today. */
      readonly closed: Id | null;
    }
  | {
      readonly name: 'triage';
      readonly chat: Id | null;
      /** What was logged of the window that was left for it, said on coming back to that window. */
      readonly said?: string;
    }
  | { readonly name: 'log' }
  /** The exception reports (¶10a). */
  | { readonly name: 'reports' }
  | { readonly name: 'entry'; readonly id: Id }
  | {
      readonly name: 'new-entry';
      readonly chat: Id | null;
      /** Ids of the messages that are its evidence. */
      readonly evidence: readonly string[];
    }
  | { readonly name: 'several-entries' }
  | { readonly name: 'chats' }
  | {
      readonly name: 'chat';
      readonly id: Id;
      /** The message at which it is opened; from the first one where there is none. */
      readonly at?: string;
    }
  | {
      readonly name: 'search';
      /** The hit at which it was left; null where something is to be looked for. */
      readonly at: string | null;
    }
  | { readonly name: 'import'; readonly chat: Id | null; readonly file: HandedFile | null }
  | {
      readonly name: 'registers';
      readonly register: Register;
      /** Whose form is open: one of the register, a new one, or none. */
      readonly edit: Id | 'new' | null;
    }
  | { readonly name: 'record' }
  | { readonly name: 'leavers' }
  | { readonly name: 'guidance'; readonly paragraph: string | null }
  | { readonly name: 'guide' }
  | { readonly name: 'journal' }
  | {
      readonly name: 'settings';
      /** The part that is asked for; the one looked at last where none is. */
      readonly part?: SettingsPart;
    };

/** What screens are called in code. */
export type ScreenName = Screen['name'];

/** A place on the rail, and the keys that lead there. */
export interface RailItem {
  readonly screen: Screen;
  readonly label: string;
  readonly keys: string;
}

/** The rail, from top to bottom. */
export const RAIL: readonly RailItem[] = [
  { screen: { name: 'today' }, label: 'Today', keys: 'Mod+1' },
  { screen: { name: 'triage', chat: null }, label: 'Triage', keys: 'Mod+2' },
  { screen: { name: 'log' }, label: 'Log', keys: 'Mod+3' },
  { screen: { name: 'chats' }, label: 'Chats', keys: 'Mod+4' },
  { screen: { name: 'search', at: null }, label: 'Search', keys: 'Mod+F' },
  {
    screen: { name: 'registers', register: 'people', edit: null },
    label: 'Registers',
    keys: 'Mod+5',
  },
  { screen: { name: 'record' }, label: 'Record', keys: 'Mod+6' },
  { screen: { name: 'leavers' }, label: 'Leavers', keys: 'Mod+7' },
  { screen: { name: 'guidance', paragraph: null }, label: 'Guidance', keys: 'Mod+8' },
  { screen: { name: 'journal' }, label: 'Journal', keys: 'Mod+9' },
  { screen: { name: 'settings' }, label: 'Settings', keys: 'Mod+0' },
];

/** Under which item of the rail a screen stands. */
export const railOf = ({ name }: Screen): ScreenName => {
  if (name === 'file-today' || name === 'close-day') return 'today';
  if (['entry', 'new-entry', 'several-entries', 'reports'].includes(name)) return 'log';
  if (name === 'chat' || name === 'import') return 'chats';
  return name;
};

/** The screen of the rail that a screen stands under: where one is of no tenure's own things. */
export const railScreenOf = (screen: Screen): Screen => {
  const name = railOf(screen);
  return RAIL.find((item) => item.screen.name === name)?.screen ?? { name: 'today' };
};

/** Where the window is, where it came from, and where *back* was pressed. */
export interface Trail {
  readonly past: readonly Screen[];
  readonly here: Screen;
  readonly ahead: readonly Screen[];
}

/** A window that has been nowhere yet. */
export const startTrail = (here: Screen): Trail => ({ past: [], here, ahead: [] });

const LONGEST = 50;
const isSame = (a: Screen, b: Screen): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Goes to a screen. To go where one is changes nothing. */
export const goTo = (trail: Trail, to: Screen): Trail =>
  isSame(trail.here, to)
    ? trail
    : { past: [...trail.past, trail.here].slice(-LONGEST), here: to, ahead: [] };

/** Goes back by one; stays where nothing is behind. */
export const goBack = ({ past, here, ahead }: Trail): Trail => {
  const last = past.at(-1);
  return last === undefined
    ? { past, here, ahead }
    : { past: past.slice(0, -1), here: last, ahead: [here, ...ahead] };
};

/** Takes one step back again; stays where nothing is ahead. */
export const goForward = ({ past, here, ahead }: Trail): Trail => {
  const [next, ...rest] = ahead;
  return next === undefined
    ? { past, here, ahead }
    : { past: [...past, here], here: next, ahead: rest };
};
