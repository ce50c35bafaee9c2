import { isCastKey } from './cast.ts';
import { readFields, type WrittenFiling } from './read-fields.ts';
import type { ChatKey, PlannedEntry, PlannedFiling, Story, TenureKey } from './plan.ts';
import { readScript } from './script.ts';
import type { Said } from './said.ts';

/*
 * How a log is written in this folder, entries parted by empty lines:
 *
 *   = hire-yes decision approved            its key, kind, outcome (- for none), tenure if another
 *   Hired the dredger Marlin for six weeks  its title
 *   asked Whether to hire …                 a field, as in `read-fields.ts`
 *
 * A key that is also the name of a line of talk says when, where and by whom it was made.
 */
const HEAD = /^= ([\w-]+) (decision|steer|info|change) ([\w-]+)(?: (\w+))?$/;

const KINDS = {
  decision: 'decision',
  steer: 'steer',
  info: 'significant-information',
  change: 'material-change',
} as const;

/** Chats in which somebody of the office is, so that what is said there is learnt at once. */
const IN_THE_GROUP: ReadonlySet<ChatKey> = new Set([
  'coasts',
  'diary',
  'barrage',
  'rotterdam',
  'bill',
  'brace',
  'pus',
]);

/** A story as it is written. */
export interface WrittenStory extends Omit<Story, 'entries' | 'filings'> {
  readonly log: string;
}

interface Place {
  readonly chat: ChatKey;
  readonly said: Said;
}

const placesOf = (talk: Story['talk']): ReadonlyMap<string, Place> =>
  new Map(
    Object.entries(talk).flatMap(([chat, script]) =>
      readScript(script).flatMap((said) =>
        said.tag === null ? [] : [[said.tag, { chat: chat as ChatKey, said }] as const],
      ),
    ),
  );

const isTenure = (text: string): text is TenureKey =>
  text === 'teale' || text === 'penhallow' || text === 'oyelaran' || text === 'brace';

const tenureOf = (written: string | undefined, usual: TenureKey): TenureKey => {
  if (written === undefined) return usual;
  if (!isTenure(written)) throw new Error(`no such tenure: ${written}`);
  return written;
};

const minute = (said: Said): string => said.at.slice(0, 16).replace('T', ' ');

/** What a line of talk says of an entry that begins with it; what is written goes before. */
const fromPlace = (key: string, place: Place | undefined): Partial<PlannedEntry> =>
  place
    ? { made: minute(place.said), chat: place.chat, by: place.said.by, rests: [key] }
    : { chat: null, by: null, rests: [] };

type Known = Pick<PlannedEntry, 'made' | 'learnt'> & Partial<PlannedEntry>;

/** With when it was learnt: as is written, and at once where the office is in the chat. */
const withTimes = (key: string, known: Partial<PlannedEntry>): Known => {
  const { made, chat = null } = known;
  const learnt = known.learnt ?? (chat !== null && IN_THE_GROUP.has(chat) ? made : undefined);
  if (made === undefined || learnt === undefined) throw new Error(`when was ${key}?`);
  return { ...known, made, learnt };
};

interface Written {
  readonly entry: PlannedEntry;
  readonly filing: WrittenFiling | null;
}

type Kind = keyof typeof KINDS;

/** What an entry says where nothing is written: which half of ¶14, and whether it went back to the principal. */
const usual = (kind: Kind, isFiled: boolean): Pick<PlannedEntry, 'limb' | 'confirmedBack'> => ({
  limb: kind === 'info' || kind === 'change' ? 'change-of-situation' : 'direction-of-work',
  confirmedBack: isFiled ? 'yes' : 'not-yet',
});

const outcomeOf = (written: string): NonNullable<PlannedEntry['outcome']> | null =>
  written === '-' ? null : (written as NonNullable<PlannedEntry['outcome']>);

interface Around {
  readonly tenure: TenureKey;
  readonly places: ReadonlyMap<string, Place>;
}

const writtenOf = (block: string, { tenure, places }: Around): Written => {
  const [head = '', title = '', ...lines] = block.split('\n');
  const [, key = '', kind = '', outcome = '', other] = HEAD.exec(head) ?? [];
  if (key === '') throw new Error(`an entry without its head: ${block}`);
  const { given, filing } = readFields(lines);
  const known = withTimes(key, {
    ...usual(kind as Kind, filing !== null),
    ...fromPlace(key, places.get(key)),
    ...given,
  });
  const entry: PlannedEntry = {
    chat: null,
    by: null,
    ...known,
    key,
    tenure: tenureOf(other, tenure),
    kind: KINDS[kind as Kind],
    title,
    outcome: outcomeOf(outcome),
  };
  return { entry, filing };
};

const SYSTEM = 'SharePoint, Private Office decisions';

const filingOf = (filing: WrittenFiling, entries: readonly PlannedEntry[]): PlannedFiling => {
  const { filedOn, number, by, evidenceIncluded, mail } = filing;
  if (!isCastKey(by)) throw new Error(`filed by nobody of the cast: ${by}`);
  const [year, month, day] = filedOn.split('-');
  const office = entries[0]?.tenure === 'oyelaran' ? 'PUS' : 'PO';
  const marked = entries.some(({ marking }) => marking?.sensitive);
  return {
    entries: entries.map(({ key }) => key),
    reference: mail === '' ? `DCW/${office}/${year}/${month}${day}-${number}` : mail,
    system:
      mail === ''
        ? `${SYSTEM}${marked ? ' (OFFICIAL-SENSITIVE)' : ''}`
        : 'Departmental email, filed to SharePoint',
    filedOn,
    filedBy: by,
    evidenceIncluded,
  };
};

/** Reads a story as it is written in `stories/`. Throws on what it cannot read. */
export const readStory = ({ log, ...story }: WrittenStory): Story => {
  const places = placesOf(story.talk);
  const written = log
    .trim()
    .split(/\n{2,}/)
    .map((block) => writtenOf(block, { tenure: story.tenure, places }));
  const bundles = new Map<string, { filing: WrittenFiling; entries: PlannedEntry[] }>();
  for (const { entry, filing } of written) {
    if (filing === null) continue;
    const key = `${entry.tenure} ${JSON.stringify(filing)}`;
    const bundle = bundles.get(key) ?? { filing, entries: [] };
    bundle.entries.push(entry);
    bundles.set(key, bundle);
  }
  return {
    ...story,
    entries: written.map(({ entry }) => entry),
    filings: [...bundles.values()].map(({ filing, entries }) => filingOf(filing, entries)),
  };
};
