import { Button, Group, Loader, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { counted, numberText } from '#shared/plural.ts';
import { nothingSelected, extended, toggled } from '#renderer/ui/selection.ts';
import { namesText, spanText } from '#renderer/ui/talk/span-text.ts';
import { lineOfRecord, reasonsOf } from '#renderer/ui/talk/talk-line.ts';
import { TalkList } from '#renderer/ui/talk/TalkList.tsx';
import { WindowList, type WindowItem } from '#renderer/ui/talk/WindowList.tsx';
import type { PreviewRecord } from './mixed-records.ts';
import { pickKey, type Picking } from './picker-keys.ts';
import { talkRuns, type TalkRun } from './talk-runs.ts';
import classes from './imports.module.css';

interface MixedPickerProps {
  readonly records: readonly PreviewRecord[];
  /** Whether more of the file is still being shown. */
  readonly loading: boolean;
  readonly onAccept: (selected: number[]) => void;
  readonly onBack: () => void;
}

const senders = ({ items }: TalkRun<PreviewRecord>): string[] => [
  ...new Set(items.flatMap(({ sender }) => (sender === null ? [] : [sender]))),
];

const itemOf = (
  run: TalkRun<PreviewRecord>,
  at: number,
  chosen: ReadonlySet<string>,
): WindowItem => {
  const selected = run.items.filter(({ n }) => chosen.has(String(n))).length;
  const reasons = new Set(run.items.flatMap((item) => reasonsOf({ marks: item.suggestions })));
  return {
    id: String(at),
    when: spanText(run.from, run.to),
    where: '',
    who: namesText(senders(run)),
    howMuch: `${counted(run.items.length, 'line')}${selected > 0 ? `, ${numberText(selected)} selected` : ''}`,
    why: [...reasons].slice(0, 2).join(' · '),
  };
};

/**
 * The lines of a mixed chat, of which some are about government business. They are in memory only;
 * what is not selected here is never written anywhere (¶18, ¶35).
 */
export function MixedPicker({ records, loading, onAccept, onBack }: MixedPickerProps) {
  const runs = useMemo(() => talkRuns(records), [records]);
  const [at, setAt] = useState(0);
  const run = runs[at];
  const lines = useMemo(() => run?.items.map(lineOfRecord) ?? [], [run]);
  const ids = lines.map(({ id }) => id);
  const [picking, setPicking] = useState<Picking>({ active: null, selection: nothingSelected() });
  const { chosen } = picking.selection;
  const list = useRef<HTMLDivElement>(null);
  const active = picking.active !== null && ids.includes(picking.active) ? picking.active : null;
  useEffect(() => list.current?.focus(), []);
  const choose = (place: number) => {
    if (!runs[place]) return;
    setAt(place);
    setPicking((now) => ({ ...now, active: null }));
  };
  return (
    <div className={classes['pick']}>
      <Text size="sm">
        <strong>Nothing that you do not select is written anywhere.</strong> Select with{' '}
        <kbd>x</kbd> or <kbd>Space</kbd>, a range with <kbd>Shift</kbd> and the arrows; <kbd>j</kbd>{' '}
        and <kbd>k</kbd> go through the windows.
        {loading && <Loader size={12} ml={8} aria-label="More of the file is coming" />}
      </Text>
      <div className={classes['picker']}>
        <div className={classes['runs']}>
          <WindowList
            label="Windows of talk in the file"
            items={runs.map((each, place) => itemOf(each, place, chosen))}
            active={String(at)}
            onChoose={(id) => choose(Number(id))}
            onEnter={() => list.current?.focus()}
          />
        </div>
        <TalkList
          ref={list}
          label="Lines of this window"
          lines={lines}
          active={active ?? ids[0] ?? null}
          chosen={chosen}
          tagOf={({ id }) => (chosen.has(id) ? 'Selected' : null)}
          onPick={(id, { shift }) =>
            setPicking(({ selection }) => ({
              active: id,
              selection: shift ? extended(selection, ids, id) : toggled(selection, id),
            }))
          }
          onKeyDown={(event) => {
            const step = { j: 1, k: -1 }[event.key];
            if (step !== undefined) choose(at + step);
            const next = pickKey({ ...picking, active: active ?? ids[0] ?? null }, ids, event);
            if (!next) return;
            event.preventDefault();
            setPicking(next);
          }}
        />
      </div>
      <Group gap={12}>
        <Button
          variant="filled"
          disabled={chosen.size === 0}
          onClick={() => onAccept([...chosen].map(Number).toSorted((a, b) => a - b))}
        >
          Import{' '}
          {chosen.size === 0 ? 'what is selected' : `the ${counted(chosen.size, 'line')} selected`}
        </Button>
        <Button onClick={onBack}>Back</Button>
        <Text size="sm" c="dimmed" component="output">
          {numberText(chosen.size)} of {counted(records.length, 'line')} selected
        </Text>
      </Group>
    </div>
  );
}
