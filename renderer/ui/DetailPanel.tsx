import { CloseButton } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useRemembered } from './remembered.ts';
import classes from './DetailPanel.module.css';

interface DetailPanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Under which its width is remembered. */
  readonly place: string;
}

const USUAL = 480;
const within = (width: number): number => Math.round(Math.min(900, Math.max(320, width)));

/** What is wanted to know of the row chosen, at the right. Escape closes it; its edge can be moved. */
export function DetailPanel({ title, onClose, actions, children, place }: DetailPanelProps) {
  const [width, setWidth] = useRemembered<number>(`panel:${place}`, USUAL);
  const panel = useRef<HTMLElement>(null);
  const from = useRef<HTMLElement | null>(null);

  // Where the focus came from, so that Escape can give it back.
  useEffect(() => {
    from.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    return () => from.current?.focus();
  }, []);

  const drag = (down: PointerEvent<HTMLDivElement>): void => {
    const start = down.clientX;
    const edge = down.currentTarget;
    edge.setPointerCapture(down.pointerId);
    const move = (event: globalThis.PointerEvent): void =>
      setWidth(within(width + start - event.clientX));
    edge.addEventListener('pointermove', move);
    edge.addEventListener(
      'lostpointercapture',
      () => edge.removeEventListener('pointermove', move),
      {
        once: true,
      },
    );
  };
  const nudge = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') setWidth(within(width + 24));
    if (key === 'ArrowRight') setWidth(within(width - 24));
  };

  return (
    <>
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role -- because a separator that moves takes the focus (ARIA window splitter), and a rule cannot */}
      <div
        className={classes['edge']}
        role="separator"
        aria-orientation="vertical"
        aria-label={`Width of ${title}`}
        aria-valuenow={width}
        aria-valuemin={320}
        aria-valuemax={900}
        tabIndex={0}
        onPointerDown={drag}
        onKeyDown={nudge}
        onDoubleClick={() => setWidth(USUAL)}
      />
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- because Escape closes it from any of its fields */}
      <aside
        ref={panel}
        className={classes['panel']}
        style={{ width }}
        aria-label={title}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.stopPropagation();
          onClose();
        }}
      >
        <header className={classes['head']}>
          <h2 className={classes['title']}>{title}</h2>
          {actions}
          <CloseButton aria-label="Close this panel" onClick={onClose} />
        </header>
        <div className={classes['body']}>{children}</div>
      </aside>
    </>
  );
}
