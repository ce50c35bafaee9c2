import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aWindow } from '../a-window.tsx';
import { emptyDraft, type EntryDraft } from '#renderer/features/entries/entry-form.ts';
import { SECTIONS } from '#renderer/features/entries/editor/sections.ts';

afterEach(cleanup);

const now = '2026-11-23T18:10:00.000Z';
const nothing = { people: [], channels: [], chats: [], devices: [], themes: [] };

describe('the sections of the editor', () => {
  it('have every field of an entry, each once', () => {
    const shown = SECTIONS.flatMap(({ fields }) => fields);
    // The reason of an amendment is of no section: it stands at the end, where an entry is amended.
    expect([...shown, 'amendReason'].toSorted()).toEqual(Object.keys(emptyDraft(now)).toSorted());
  });

  it.each(SECTIONS.map((section) => [section.heading, section] as const))(
    '%s looks at its own fields only, and at all of them, so it is drawn again when it must be',
    (_heading, { Section, fields }) => {
      const read = new Set<keyof EntryDraft>();
      const draft = new Proxy(emptyDraft(now), {
        get: (target, field: string) => {
          if (field in target) read.add(field as keyof EntryDraft);
          return target[field as keyof EntryDraft];
        },
      });
      aWindow({}).show(
        <Section
          draft={draft}
          set={() => undefined}
          problem={() => undefined}
          registers={nothing}
          now={now}
        />,
      );
      expect([...read].toSorted()).toEqual([...fields].toSorted());
    },
  );
});
