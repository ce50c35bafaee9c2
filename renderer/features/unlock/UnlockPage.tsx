import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { LockedVault } from '#shared/words/vault.ts';
import type { LockedWhy } from '#renderer/app/App.tsx';
import { OpenSample } from '#renderer/app/OpenSample.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { UkTime } from '#renderer/ui/UkDate.tsx';
import { RecoverForm } from './RecoverForm.tsx';
import { SampleOffice } from './SampleOffice.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import classes from './unlock.module.css';

interface UnlockPageProps {
  readonly vault: LockedVault;
  /** Why it was locked, when it was not by closing it. */
  readonly why: LockedWhy | null;
  /** Whether this is the sample office. */
  readonly isSample: boolean;
  readonly onOpened: () => void;
}

const WHY: Readonly<Record<LockedWhy, string>> = {
  asked: 'Locked.',
  idle: 'Locked, because nobody used it for a while.',
  sleep: 'Locked, because the laptop went to sleep.',
  'screen-lock': 'Locked, because the screen was locked.',
  ended:
    'The part of Daybook that keeps the vault ended and was started again. What was recorded is safe.',
};

/** The lock screen: whose vault, who signs in, and nothing of what it holds. */
export function UnlockPage({ vault, why, isSample, onOpened }: UnlockPageProps) {
  const [recovering, setRecovering] = useState(false);
  const { office, department, banner, demo, lastClosed } = vault;
  return (
    <div className={classes['frame']}>
      <Banner banner={banner} demo={demo} />
      <main className={classes['page']}>
        <div className={recovering ? classes['wide'] : classes['narrow']}>
          <Stack gap={24}>
            <div>
              <h1 className={classes['office']}>{office}</h1>
              <p className={classes['department']}>{department}</p>
            </div>
            {why !== null && !recovering && <output className={classes['why']}>{WHY[why]}</output>}
            {recovering ? (
              <RecoverForm vault={vault} onBack={() => setRecovering(false)} onOpened={onOpened} />
            ) : (
              <UnlockForm vault={vault} onRecover={() => setRecovering(true)} onOpened={onOpened} />
            )}
            {!recovering &&
              (isSample ? (
                <SampleOffice vault={vault} onOpened={onOpened} />
              ) : (
                <div>
                  <OpenSample />
                </div>
              ))}
            {lastClosed !== null && (
              <p className={classes['closed']}>
                Last closed <UkTime at={lastClosed.at} form="long" />
                <br />
                Checkpoint <b>{lastClosed.checkpoint.code}</b> after {lastClosed.checkpoint.acts}{' '}
                acts
              </p>
            )}
          </Stack>
        </div>
      </main>
      <Banner banner={banner} demo={demo} foot />
    </div>
  );
}
