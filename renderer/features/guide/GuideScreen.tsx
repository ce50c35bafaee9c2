import { Button } from '@mantine/core';
import { useRef } from 'react';
import { Page } from '#renderer/ui/Page.tsx';
import { useRemembered } from '#renderer/ui/remembered.ts';
import { GUIDES, type GuidePage } from './guide-pages.ts';
import { GuideText } from './GuideText.tsx';
import classes from './guide.module.css';

const ALL: readonly GuidePage[] = GUIDES.flatMap(({ pages }) => pages);

/** The guide, without a network: for the private office, and for whoever looks after the laptops. */
export function GuideScreen() {
  const [kept, setKept] = useRemembered<string>('guide:page', ALL[0]?.id ?? '');
  const page = ALL.find(({ id }) => id === kept) ?? ALL[0];
  const reading = useRef<HTMLElement>(null);
  const next = ALL[ALL.findIndex(({ id }) => id === page?.id) + 1];
  if (!page) return null;
  const open = (id: string): void => {
    setKept(id);
    reading.current?.scrollTo({ top: 0 });
    reading.current?.focus();
  };
  return (
    <Page title="Guide" flush aside={page.title}>
      <div className={classes['desk']}>
        <nav className={classes['contents']} aria-label="Pages of the guide">
          {GUIDES.map((guide) => (
            <div key={guide.id}>
              <h2>{guide.title}</h2>
              <ul>
                {guide.pages.map(({ id, title }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={classes['page']}
                      aria-current={id === page.id ? 'page' : undefined}
                      onClick={() => open(id)}
                    >
                      {title}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <section
          ref={reading}
          className={classes['reading']}
          aria-label={page.title}
          // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- because it scrolls
          tabIndex={0}
        >
          <GuideText page={page} />
          {next && (
            <Button className={classes['next']} onClick={() => open(next.id)}>
              Next: {next.title}
            </Button>
          )}
        </section>
      </div>
    </Page>
  );
}
