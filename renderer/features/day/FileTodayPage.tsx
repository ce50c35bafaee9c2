import { Button, Group, Stack } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord, useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import type { ChosenFolder } from '#renderer/app/WriteOutForm.tsx';
import { counted } from '#shared/plural.ts';
import type { Bundle } from '#shared/words/day.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Filing } from '#shared/words/filing.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Paragraph } from '#renderer/ui/Paragraph.tsx';
import { bundleLine, chosenAtFirst } from './bundle-words.ts';
import { GiveReference, type FilingGiven } from './GiveReference.tsx';
import { WriteBundle } from './WriteBundle.tsx';
import classes from './day.module.css';

interface FileTodayPageProps {
  readonly FilingForm: ComponentType<FilingGiven>;
}

/** What is on the screen: choosing and writing, the reference that comes back, or what was filed. */
type Step =
  | { readonly at: 'write' }
  | {
      readonly at: 'reference';
      readonly entries: readonly Entry[];
      readonly bundle: Bundle | null;
      readonly folder: ChosenFolder | null;
    }
  | { readonly at: 'filed'; readonly filing: Filing };

/** *File today*: what waits is written out once, filed by hand, and closed by one reference. */
export function FileTodayPage({ FilingForm }: FileTodayPageProps) {
  const { id: tenure } = useTenure();
  const mayRecord = useMayRecord();
  const entries = useRead('entries', 'waiting', { tenure });
  const state = useRead('day', 'state', { tenure });
  return (
    <Page title="File today">
      <Answer of={entries}>
        {(held) => (
          <Answer of={state}>
            {({ waiting }) =>
              mayRecord ? (
                <FilingSteps entries={held} bundles={waiting} FilingForm={FilingForm} />
              ) : (
                <p>You may read this vault. Filing is for those who record in it.</p>
              )
            }
          </Answer>
        )}
      </Answer>
    </Page>
  );
}

interface StepsProps extends FileTodayPageProps {
  /** Those that wait for filing, oldest first. */
  readonly entries: readonly Entry[];
  readonly bundles: readonly Bundle[];
}

function FilingSteps({ entries: waiting, bundles, FilingForm }: StepsProps) {
  const { go } = useNavigation();
  const announce = useAnnounce();
  const [step, setStep] = useState<Step>({ at: 'write' });
  const ofBundle = ({ entries: ids }: Bundle): readonly Entry[] =>
    waiting.filter(({ id }) => ids.includes(id));

  if (step.at === 'filed') return <Filed filing={step.filing} open={waiting} />;
  if (step.at === 'reference') {
    return (
      <GiveReference
        {...step}
        FilingForm={FilingForm}
        onFiled={(filing) => {
          announce(`${counted(filing.entries.length, 'entry', 'entries')} filed.`);
          setStep({ at: 'filed', filing });
        }}
        onLater={() => (step.bundle ? go({ name: 'today' }) : setStep({ at: 'write' }))}
      />
    );
  }
  return (
    <Stack gap={24}>
      {bundles.length > 0 && (
        <WaitingBundles
          bundles={bundles}
          onGive={(bundle) =>
            setStep({ at: 'reference', entries: ofBundle(bundle), bundle, folder: null })
          }
        />
      )}
      {waiting.length === 0 ? (
        <NothingWaits />
      ) : (
        <WriteBundle
          entries={waiting}
          atFirst={chosenAtFirst(waiting, bundles)}
          onWritten={(bundle, folder) =>
            setStep({ at: 'reference', entries: ofBundle(bundle), bundle, folder })
          }
          onFiled={(chosen) =>
            setStep({ at: 'reference', entries: chosen, bundle: null, folder: null })
          }
        />
      )}
    </Stack>
  );
}

interface WaitingBundlesProps {
  readonly bundles: readonly Bundle[];
  readonly onGive: (bundle: Bundle) => void;
}

/** What was written in an earlier sitting and is still without its reference. */
function WaitingBundles({ bundles, onGive }: WaitingBundlesProps) {
  return (
    <section aria-labelledby="no-reference">
      <h2 id="no-reference" className={classes['title']}>
        Written, no reference yet
      </h2>
      <ul className={classes['rows']}>
        {bundles.map((bundle) => (
          <li key={bundle.id} className={classes['bundle']}>
            <div>
              <b>{bundle.name}</b>
              <p className={classes['line']}>{bundleLine(bundle)}</p>
            </div>
            <Button onClick={() => onGive(bundle)}>Give the reference</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FiledProps {
  readonly filing: Filing;
  readonly open: readonly Entry[];
}

function Filed({ filing, open }: FiledProps) {
  const { go } = useNavigation();
  const next = useFocusOnShow<HTMLButtonElement>();
  const { entries, reference, system, evidenceIncluded } = filing;
  return (
    <Stack gap={24} className={classes['form']}>
      <Note
        kind="proven"
        sign="Filed"
        title={`${counted(entries.length, 'entry', 'entries')} as ${reference}${system === '' ? '' : ` in ${system}`}`}
        live="status"
      >
        <p>{evidenceIncluded ? 'With the evidence.' : 'The evidence is still to be filed.'}</p>
      </Note>
      {open.length === 0 ? (
        <p>Nothing stays open: every entry is on the government system.</p>
      ) : (
        <section aria-labelledby="still-open">
          <h2 id="still-open" className={classes['title']}>
            Still open: {counted(open.length, 'entry', 'entries')}
          </h2>
          <ul>
            {open.map(({ id, reference: label, title, filings }) => (
              <li key={id}>
                <b className="tabular">{label}</b> {title}
                {filings.length > 0 && ' (its evidence is not filed)'}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Group gap={8}>
        <Button ref={next} variant="filled" onClick={() => go({ name: 'close-day', closed: null })}>
          Go on to close the day
        </Button>
        <Button onClick={() => go({ name: 'today' })}>Back to Today</Button>
      </Group>
    </Stack>
  );
}

function NothingWaits() {
  const { go } = useNavigation();
  return (
    <EmptyState
      title="Nothing waits for filing"
      action={
        <Button
          variant="filled"
          data-autofocus
          onClick={() => go({ name: 'close-day', closed: null })}
        >
          Go on to close the day
        </Button>
      }
    >
      <p>
        Every entry is on the government system, which is the record (<Paragraph number="19" />
        ). What is logged next waits here until it is filed.
      </p>
    </EmptyState>
  );
}
