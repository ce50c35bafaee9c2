import { Modal } from '@mantine/core';
import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react';

/** Ends the work that runs in a dialog. */
type Stop = () => void;

const WorkContext = createContext<((work: { readonly stop: Stop } | null) => void) | null>(null);

interface WorkDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size: number;
  readonly children: ReactNode;
}

/**
 * A dialog in which long work runs. Escape, the cross or a click beside it while it works cancel the
 * work and leave the dialog open: what came of it is told, never lost with the dialog.
 */
export function WorkDialog({ opened, onClose, title, size, children }: WorkDialogProps) {
  // In an object, for a state that is a function would be called.
  const [work, setWork] = useState<{ readonly stop: Stop } | null>(null);
  return (
    <Modal opened={opened} onClose={work === null ? onClose : work.stop} title={title} size={size}>
      <WorkContext value={setWork}>{children}</WorkContext>
    </Modal>
  );
}

/** Tells the dialog around it, if there is one, how to end the work while it runs. */
export const useWorkInDialog = (busy: boolean, stop: Stop): void => {
  const hold = use(WorkContext);
  const latest = useRef(stop);
  useEffect(() => {
    latest.current = stop;
  });
  useEffect(() => {
    if (!busy || hold === null) return undefined;
    hold({ stop: () => latest.current() });
    return () => hold(null);
  }, [busy, hold]);
};
