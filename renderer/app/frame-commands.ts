import type { Tenure } from '#shared/words/tenure.ts';
import type { Command } from './commands.ts';
import type { Navigation } from './navigation.ts';
import { RAIL } from './screen.ts';

interface FrameActs extends Navigation {
  readonly mayRecord: boolean;
  /** The tenures of the office that are not chosen. */
  readonly others: readonly Tenure[];
  readonly chooseTenure: (id: Tenure['id']) => void;
  /** The three fields of an entry, over whatever is shown. */
  readonly openQuickEntry: () => void;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
  readonly openAbout: () => void;
  readonly lock: () => void;
}

const always = (): boolean => true;

const anywhere = (
  id: string,
  label: string,
  rest: Pick<Command, 'group' | 'run'> & {
    readonly keys?: string;
    readonly when?: () => boolean;
  },
): Command => ({ id, label, where: 'anywhere', when: always, ...rest });

/** What can be done from anywhere in the window. */
export const frameCommands = (acts: FrameActs): readonly Command[] => {
  const { go, back, forward, mayRecord } = acts;
  return [
    anywhere('entry.new', 'New entry', {
      keys: 'Mod+N',
      group: 'Do',
      when: () => mayRecord,
      run: acts.openQuickEntry,
    }),
    anywhere('entry.new-full', 'New entry in full', {
      keys: 'Mod+Shift+N',
      group: 'Do',
      when: () => mayRecord,
      run: () => go({ name: 'new-entry', chat: null, evidence: [] }),
    }),
    anywhere('entry.several', 'Several entries at once', {
      keys: 'Mod+T',
      group: 'Do',
      when: () => mayRecord,
      run: () => go({ name: 'several-entries' }),
    }),
    anywhere('import.new', 'Import a file', {
      keys: 'Mod+I',
      group: 'Do',
      when: () => mayRecord,
      run: () => go({ name: 'import', chat: null, file: null }),
    }),
    anywhere('day.file', 'File today', {
      group: 'Do',
      when: () => mayRecord,
      run: () => go({ name: 'file-today' }),
    }),
    anywhere('day.close', 'Close the day', {
      group: 'Do',
      run: () => go({ name: 'close-day', closed: null }),
    }),
    anywhere('chat.new', 'Add a chat', {
      group: 'Do',
      when: () => mayRecord,
      run: () => go({ name: 'registers', register: 'chats', edit: 'new' }),
    }),
    anywhere('person.new', 'Add a person', {
      group: 'Do',
      when: () => mayRecord,
      run: () => go({ name: 'registers', register: 'people', edit: 'new' }),
    }),
    ...RAIL.map(({ screen, label, keys }) => ({
      ...anywhere(`go.${screen.name}`, label, { keys, group: 'Go to', run: () => go(screen) }),
      // What looks for something on one screen has the same key there.
      ...(screen.name === 'search' && { yields: true as const }),
    })),
    anywhere('go.reports', 'Exception reports', {
      group: 'Go to',
      run: () => go({ name: 'reports' }),
    }),
    anywhere('go.health', 'Health report', {
      group: 'Go to',
      run: () => go({ name: 'settings', part: 'health' }),
    }),
    ...acts.others.map(({ id, principalName, post }) =>
      anywhere(`tenure.${id}`, `Turn to ${principalName}, ${post}`, {
        group: 'Go to',
        run: () => acts.chooseTenure(id),
      }),
    ),
    anywhere('go.back', 'Back', { keys: 'Alt+ArrowLeft', group: 'Go to', run: back }),
    anywhere('go.forward', 'Forward', { keys: 'Alt+ArrowRight', group: 'Go to', run: forward }),
    anywhere('palette', 'All commands', { keys: 'Mod+K', group: 'Window', run: acts.openPalette }),
    anywhere('keys', 'Keys of this screen', { keys: '?', group: 'Window', run: acts.openKeys }),
    anywhere('guide', 'Guide', { keys: 'F1', group: 'Window', run: () => go({ name: 'guide' }) }),
    anywhere('lock', 'Lock', { keys: 'Mod+L', group: 'Window', run: acts.lock }),
    anywhere('about', 'About Daybook', { group: 'Window', run: acts.openAbout }),
  ];
};
