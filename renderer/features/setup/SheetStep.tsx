import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOf } from '#shared/dates.ts';
import { useServices } from '#renderer/app/services.ts';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { askedPlaces, sheetPage, wrongPlaces } from './sheet-page.ts';
import classes from './setup.module.css';

interface SheetStepProps {
  readonly office: string;
  readonly department: string;
  readonly sheet: readonly [string, string];
  readonly onDone: () => void;
}

/** The two recovery sheets, one after the other: each printed, and two of its words typed back. */
export function SheetStep({ office, department, sheet, onDone }: SheetStepProps) {
  const [holder, setHolder] = useState<1 | 2>(1);
  const next = (): void => (holder === 1 ? setHolder(2) : onDone());
  return (
    <OneSheet
      key={holder}
      office={office}
      department={department}
      holder={holder}
      words={sheet[holder - 1] ?? ''}
      onConfirmed={next}
    />
  );
}

interface OneSheetProps {
  readonly office: string;
  readonly department: string;
  readonly holder: 1 | 2;
  readonly words: string;
  readonly onConfirmed: () => void;
}

function OneSheet({ office, department, holder, words, onConfirmed }: OneSheetProps) {
  const { shell, now } = useServices();
  const [places] = useState(() => askedPlaces(Math.random));
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const [byHand, setByHand] = useState(false);
  const [unkept, setUnkept] = useState(false);
  const [hidden, setHidden] = useState(false);
  const first = useFocusOnShow<HTMLButtonElement>();
  const print = useMutation({
    mutationFn: () =>
      shell.shell.print({
        title: `Recovery sheet ${holder} of 2`,
        html: sheetPage({ office, department, holder, words, day: dayOf(now()) }),
      }),
  });
  const confirm = (): void => {
    const found = wrongPlaces(words, places, typed);
    const isOnPaper = byHand || print.data?.ok === true;
    setWrong(found);
    setUnkept(!isOnPaper);
    if (found.length === 0 && isOnPaper) onConfirmed();
  };
  return (
    <Stack gap={16}>
      <Note
        kind="ageing"
        sign="Once"
        title={`Sheet ${holder} of 2. These words are shown only now.`}
      >
        <p>
          Its holder should be the only one who sees it. Both sheets together open the vault; one
          alone opens nothing.
        </p>
      </Note>
      {hidden ? null : (
        <ol className={classes['words']} aria-label={`Words of sheet ${holder}`}>
          {words.split(' ').map((word, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- because a word may stand twice and its number is what counts
            <li key={index}>{word}</li>
          ))}
        </ol>
      )}
      <Group gap={8}>
        <Button
          ref={first}
          variant="filled"
          loading={print.isPending}
          onClick={() => print.mutate()}
        >
          Print sheet {holder}
        </Button>
        <Button onClick={() => setHidden(!hidden)}>
          {hidden ? 'Show the words' : 'Hide the words'}
        </Button>
      </Group>
      <FailedNote of={print.data} />
      <Checkbox
        label="No printer here: all 24 words were written down by hand"
        checked={byHand}
        error={
          unkept && !byHand && 'Print the sheet first, or write it down: it is not shown again.'
        }
        onChange={({ currentTarget }) => setByHand(currentTarget.checked)}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <Stack gap={16}>
          <p style={{ margin: 0 }}>Holder {holder}: type these two words from the paper.</p>
          <Group gap={16} align="flex-start">
            {places.map((place, index) => (
              <TextInput
                key={place}
                label={`Word ${place}`}
                autoComplete="off"
                value={typed[index] ?? ''}
                error={wrong.includes(place) ? `This is not word ${place} of the sheet` : undefined}
                onChange={({ currentTarget }) => {
                  setWrong(wrong.filter((other) => other !== place));
                  setTyped(
                    index === 0 ? [currentTarget.value, typed[1]] : [typed[0], currentTarget.value],
                  );
                }}
              />
            ))}
          </Group>
          <div>
            <Button type="submit" variant="filled">
              {holder === 1 ? 'Go on to sheet 2' : 'Finish'}
            </Button>
          </div>
        </Stack>
      </form>
    </Stack>
  );
}
