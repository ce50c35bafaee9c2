import type { AppClient } from '#shared/contract/app.ts';
import type { RecordedStep } from '#shared/words/departure-step.ts';
import { instantOf } from './instant.ts';
import type { Registers } from './make-registers.ts';
import { inOrder, type Making } from './making.ts';
import type { ChatKey } from './plan.ts';
import { held, worked } from './worked.ts';

/** The groups that she could still read at breakfast, in the order in which she was taken out of them. */
const LEFT: readonly ChatKey[] = ['coasts', 'diary', 'rotterdam'];

/** What the office had done of the checklist by the morning after. */
const stepsDone = ({ devices, chats }: Registers): readonly RecordedStep[] => {
  const work = held(devices, 'teale-work');
  const own = held(devices, 'teale-own');
  const night = '2026-11-12';
  const morning = '2026-11-13';
  return [
    { kind: 'phone', of: work, outcome: 'done', on: night, note: 'Exports taken by 23:45.' },
    {
      kind: 'phone',
      of: own,
      outcome: 'not-possible',
      on: night,
      note: 'It went with her. Asked for Friday 13 November, 10:00; it had not come.',
    },
    {
      kind: 'no-wipe',
      of: work,
      outcome: 'done',
      on: night,
      note: 'IT told at 22:40, ticket 88120.',
    },
    {
      kind: 'no-wipe',
      of: own,
      outcome: 'not-possible',
      on: night,
      note: 'Her own. She was asked at 22:41 to clear nothing.',
    },
    {
      kind: 'stay',
      of: null,
      outcome: 'done',
      on: night,
      note: 'Callum Wrey wrote it to everyone in Coasts – ministers at 22:41.',
    },
    ...LEFT.map((chat): RecordedStep => {
      const note = 'Taken out by Priya Nandan, who had captured it first.';
      return { kind: 'group', of: held(chats, chat), outcome: 'done', on: morning, note };
    }),
    { kind: 'reminder', of: null, outcome: 'done', on: morning, note: 'Sent by Gareth Pell.' },
    {
      kind: 'statement',
      of: null,
      outcome: 'in-part',
      on: '2026-11-16',
      searched:
        'Her work telephone: WhatsApp, Signal and text messages, all of it with the office.',
      notSearched: 'Her own telephone, which she has with her in her new post.',
      refused:
        'She would not vouch for the Shoreline group, nor for her own telephone before 2025, and said that she would not pretend to.',
    },
  ];
};

/** The departure of the Secretary of State on the night of the reshuffle; gives back its id. */
export const makeDeparture = async (making: Making, registers: Registers): Promise<string> => {
  const { api }: { readonly api: AppClient } = making;
  const begun = worked(
    'the departure',
    await api.leavers.begin({
      tenure: held(registers.tenures, 'teale'),
      person: held(registers.people, 'teale'),
      leavesOn: '2026-11-12',
      leavesAt: instantOf('2026-11-12 22:14'),
    }),
  );
  await inOrder(making, { step: 'Departure', items: stepsDone(registers) }, async (step) => {
    worked(step.kind, await api.leavers.recordStep({ departure: begun.id, step }));
    return '';
  });
  return begun.id;
};
