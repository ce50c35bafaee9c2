import type { Banner as Marking } from '#shared/words/classification.ts';
import classes from './Banner.module.css';

interface BannerProps {
  readonly banner: Marking;
  readonly demo: boolean;
  /** The second one on a page is for eyes only: it has been read out already. */
  readonly foot?: boolean;
}

/** The classification, at the top and the foot of the window. It never scrolls away. */
export function Banner({ banner, demo, foot = false }: BannerProps) {
  return (
    <section
      className={classes['banner']}
      data-marking={banner}
      aria-label="Classification"
      aria-hidden={foot || undefined}
    >
      <span>{banner}</span>
      {demo && <span className={classes['demo']}>DEMO: not for real records</span>}
    </section>
  );
}
