import { possibleLoss } from '#policy/due.ts';
import { daysBetween, dayOf, longTime } from '#shared/dates.ts';
import { counted, hoursText } from '#shared/plural.ts';
import type {
  ClosedDay,
  DayFacts,
  DaySheet,
  LossOfDay,
  MadeLook,
  MissedLook,
} from '#shared/words/day.ts';
import type { Id } from '#shared/words/id.ts';
import type { EntryHead } from '../entries/entry-store.ts';

/** What the ids of a day's facts stand for. */
export interface SheetNames {
  readonly chat: (id: Id) => string;
  readonly entry: (id: Id) => Omit<EntryHead, 'marking'> | null;
  readonly bundle: (id: Id) => { readonly name: string; readonly madeAt: string } | null;
}

/** A look in words: always with its basis and who judged, never "it held nothing". */
const lookSays = ({ outcome, upTo, basis, why }: MadeLook): string => {
  const at = longTime(upTo);
  const note = why === '' ? '' : ` ${why}`;
  if (outcome === 'imported') return `Imported up to ${at}.${note}`;
  if (outcome === 'pasted') return `Pasted up to ${at}.${note}`;
  if (outcome === 'noted') return `Noted up to ${at}.${note}`;
  return basis === 'told'
    ? `Told that there was nothing significant up to ${at}; not seen by the office.${note}`
    : `Looked at up to ${at}; nothing judged significant.${note}`;
};

/** Why a chat was not looked at or not captured; that nobody has said why, where nobody has. */
export const missedSays = ({ outcome, why }: MissedLook): string => {
  if (outcome === 'no-reason') return 'Not looked at. Nobody has said why.';
  return outcome === 'not-looked-at'
    ? `Not looked at because: ${why}`
    : `Could not be captured because: ${why}`;
};

const lossSays = ({ from, to, timerHours }: LossOfDay): string => {
  const lost = from === null ? null : possibleLoss(from, to, timerHours);
  return (
    lost?.says ??
    `Never looked at, with a timer of ${hoursText(timerHours)}: what was sent before may be lost. It is not known whether anything was.`
  );
};

/** The sheet of a day in names and sentences, from the facts it was or would be closed with. */
export const sheetOf = (
  facts: DayFacts,
  closed: readonly ClosedDay[],
  { chat: nameOf, entry: entryOf, bundle: bundleOf }: SheetNames,
): DaySheet => {
  const line = (chat: Id, says: string) => ({ chat, name: nameOf(chat), says });
  return {
    day: facts.day,
    since: facts.since,
    notClosed: facts.notClosed,
    counts: facts.counts,
    looked: facts.looked.map((look) => line(look.chat, lookSays(look))),
    noted: facts.noted.map(({ chat, entries }) =>
      line(chat, `${counted(entries, 'entry', 'entries')} logged from it.`),
    ),
    missed: facts.missed.map((look) => ({
      ...line(look.chat, missedSays(look)),
      outcome: look.outcome,
    })),
    losses: facts.losses.map((loss) => line(loss.chat, lossSays(loss))),
    ahead: facts.ahead.map(({ chat, losesFrom, backAt }) =>
      line(
        chat,
        `Messages disappear from ${longTime(losesFrom)}; nobody is back before ${longTime(backAt)}.`,
      ),
    ),
    open: facts.open.flatMap((id) => {
      const entry = entryOf(id);
      if (!entry) return [];
      const { reference, title, recordedAt, filed } = entry;
      const days = Math.max(0, daysBetween(dayOf(recordedAt), facts.day));
      return [{ id, reference, title, days, evidenceOnly: filed }];
    }),
    bundles: facts.bundles.flatMap((id) => {
      const bundle = bundleOf(id);
      return bundle ? [{ id, name: bundle.name, madeAt: bundle.madeAt }] : [];
    }),
    untriaged: facts.untriaged,
    closed: [...closed],
  };
};
