import { Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { counted, numberText } from '#shared/plural.ts';
import type { DaySheet } from '#shared/words/day.ts';
import type { Id } from '#shared/words/id.ts';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { UkTime } from '#renderer/ui/UkDate.tsx';
import classes from './day.module.css';

interface SheetViewProps {
  readonly sheet: DaySheet;
  /** Why a chat was not looked at, as it is being typed; null where nothing more can be said. */
  readonly reasons: ReadonlyMap<Id, string> | null;
  readonly onReason: (chat: Id, why: string) => void;
}

/** The sheet of a day: what was done, what was not and why, what is open. */
export function SheetView({ sheet, reasons, onReason }: SheetViewProps) {
  const { counts, looked, noted, missed, losses, ahead, open, bundles, untriaged } = sheet;
  return (
    <Stack gap={24} className={classes['sheet']}>
      <Part title="Done">
        <dl className={classes['counts']}>
          <Count name="Entries logged" of={counts.entries} />
          <Count name="Amendments" of={counts.amended} />
          <Count name="Entries filed" of={counts.filed} />
          <Count name="Looks at chats" of={counts.looks} />
          <Count name="Imports" of={counts.imports} />
          <Count name="New messages" of={counts.newMessages} />
        </dl>
      </Part>
      <Lines title="Chats looked at" none="None.">
        {looked.map(({ chat, name, says }) => (
          <li key={chat}>
            <b>{name}</b>: {says}
          </li>
        ))}
      </Lines>
      <Lines title="Entries from chats" none="None.">
        {noted.map(({ chat, name, says }) => (
          <li key={chat}>
            <b>{name}</b>: {says}
          </li>
        ))}
      </Lines>
      <Lines title="Not looked at, or not captured (¶23)" none="None.">
        {missed.map(({ chat, name, says, outcome }) => (
          <li key={`${chat} ${says}`}>
            <b>{name}</b>: {says}
            {outcome === 'no-reason' && reasons && (
              <TextInput
                className={classes['why']}
                label={`${name} was not looked at because`}
                description="Recorded with the closing. Left empty, the sheet says that nobody has said why."
                value={reasons.get(chat) ?? ''}
                maxLength={2_000}
                onChange={({ currentTarget }) => onReason(chat, currentTarget.value)}
              />
            )}
          </li>
        ))}
      </Lines>
      <Lines title="Possible losses (¶24)" none="None known.">
        {losses.map(({ chat, name, says }) => (
          <li key={`${chat} ${says}`}>
            <b>{name}</b>: {says}
          </li>
        ))}
      </Lines>
      <Lines title="Before anybody is back" none="Nothing disappears before then.">
        {ahead.map(({ chat, name, says }) => (
          <li key={chat}>
            <b>{name}</b>: {says}
          </li>
        ))}
      </Lines>
      <Lines title="Open: not yet on the government system (¶19)" none="None.">
        {open.map(({ id, reference, title, days, evidenceOnly }) => (
          <li key={id}>
            <b className="tabular">{reference}</b> {title}
            {days > 0 && `, ${counted(days, 'day')} old`}
            {evidenceOnly && '; filed, its evidence is not'}
          </li>
        ))}
      </Lines>
      {bundles.length > 0 && (
        <Lines title="Written out, with no reference yet" none="">
          {bundles.map(({ id, name, madeAt }) => (
            <li key={id}>
              {name}, <UkTime at={madeAt} />
            </li>
          ))}
        </Lines>
      )}
      <p className={classes['none']}>
        {untriaged === 0
          ? 'No message waits to be sorted.'
          : `${counted(untriaged, 'message')} to sort.`}
      </p>
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className={classes['title']}>
        <CitedText>{title}</CitedText>
      </h2>
      {children}
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  /** What an empty list says: silence could mean anything. */
  readonly none: string;
  readonly children: readonly ReactNode[];
}

function Lines({ title, none, children }: LinesProps) {
  return (
    <Part title={title}>
      {children.length === 0 ? (
        <p className={classes['none']}>{none}</p>
      ) : (
        <ul className={classes['list']}>{children}</ul>
      )}
    </Part>
  );
}

function Count({ name, of }: { readonly name: string; readonly of: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{numberText(of)}</dd>
    </div>
  );
}
