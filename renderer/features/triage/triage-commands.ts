import { useEffect, useMemo, useRef } from 'react';
import { useCommands, type Command } from '#renderer/app/commands.ts';
import type { TriageAct } from './triage-keys.ts';

interface Told {
  readonly id: string;
  readonly label: string;
  readonly keys: string;
  readonly act: TriageAct;
}

const sort = (
  category: 'significant' | 'logistical' | 'not-selected',
  whole: boolean,
): TriageAct => ({
  type: 'sort',
  category,
  whole,
});

/** The acts of Triage in the order in which they are told of. */
const TOLD: readonly Told[] = [
  { id: 'significant', label: 'Significant', keys: '1', act: sort('significant', false) },
  { id: 'logistical', label: 'Logistical', keys: '2', act: sort('logistical', false) },
  {
    id: 'not-government',
    label: 'Not government business',
    keys: '3',
    act: sort('not-selected', false),
  },
  {
    id: 'all-significant',
    label: 'Whole window: significant',
    keys: 'Shift+1',
    act: sort('significant', true),
  },
  {
    id: 'all-logistical',
    label: 'Whole window: logistical',
    keys: 'Shift+2',
    act: sort('logistical', true),
  },
  {
    id: 'all-not-government',
    label: 'Whole window: not government business',
    keys: 'Shift+3',
    act: sort('not-selected', true),
  },
  { id: 'log', label: 'Log this', keys: 'Enter', act: { type: 'log' } },
  { id: 'select', label: 'Select', keys: 'x', act: { type: 'select', extend: false } },
  { id: 'drift', label: 'Drift', keys: 'd', act: { type: 'drift' } },
  { id: 'next', label: 'Next window', keys: 'j', act: { type: 'window', by: 1 } },
  { id: 'previous', label: 'Window before', keys: 'k', act: { type: 'window', by: -1 } },
  { id: 'undo', label: 'Undo', keys: 'u', act: { type: 'undo' } },
];

/** The keys as the legend beside the messages shows them, those of whole windows in one line. */
export const LEGEND: readonly Pick<Told, 'id' | 'keys' | 'label'>[] = [
  ...TOLD.filter(({ keys }) => !keys.startsWith('Shift')),
  { id: 'whole', keys: 'Shift', label: 'with 1, 2 or 3: the whole window' },
];

/** Tells the palette and the list of keys of Triage's acts while a window is open. */
export const useTriageCommands = (act: (asked: TriageAct) => void): void => {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const commands = useMemo(
    () =>
      TOLD.map(({ id, label, keys, act: asked }): Command => ({
        id: `triage.${id}`,
        label,
        keys,
        where: 'list',
        group: 'Triage',
        when: () => true,
        run: () => latest.current(asked),
      })),
    [],
  );
  useCommands(commands);
};
