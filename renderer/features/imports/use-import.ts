import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef } from 'react';
import type { HandedFile } from '#renderer/app/screen.ts';
import { useServices } from '#renderer/app/services.ts';
import { useTask } from '#renderer/app/task.ts';
import { importFlow, startImport, type ImportFlow, type ReadingChange } from './import-flow.ts';

/** A bringing-in as the screen drives it. */
export interface Importing {
  readonly flow: ImportFlow;
  readonly far: ReturnType<typeof useTask>['far'];
  readonly take: (file: HandedFile) => void;
  readonly chooseChat: (chat: string) => void;
  /** Reads the file, again where it is to be read otherwise. */
  readonly read: (reading?: ReadingChange) => void;
  readonly select: () => void;
  readonly back: () => void;
  /** Brings in; `then` runs once it is done, never where it was refused or cancelled. */
  readonly accept: (selected: readonly number[] | null, then?: () => void) => void;
  readonly again: () => void;
  readonly cancel: () => void;
}

/** Runs the flow against the vault. What was read and not accepted is let go when the screen closes. */
export const useImport = (chat: string | null, file: HandedFile | null): Importing => {
  const { api } = useServices();
  const client = useQueryClient();
  const task = useTask();
  const [flow, step] = useReducer(importFlow, null, () => startImport(chat, file));
  const preview = 'preview' in flow ? flow.preview.preview : null;

  // The latest preview that is held over there; letting go twice is harmless.
  const held = useRef<string | null>(null);
  useEffect(() => {
    if (held.current !== null && held.current !== preview) {
      void api.imports.letGo({ preview: held.current });
    }
    held.current = preview;
  }, [api, preview]);
  useEffect(
    () => () => {
      if (held.current !== null) void api.imports.letGo({ preview: held.current });
      client.removeQueries({ queryKey: ['imports', 'records'] });
    },
    [api, client],
  );

  const read = (reading: ReadingChange = {}): void => {
    const asked = { ...flow, ...reading };
    const { zone, dateOrder } = asked;
    if (!asked.file || !asked.chat) return;
    const id = task.begin();
    step({ type: 'read', task: id, reading });
    void api.imports
      .preview({ task: id, file: asked.file.token, chat: asked.chat, zone, dateOrder })
      .then((shown) =>
        step(
          shown.ok
            ? { type: 'previewed', task: id, preview: shown.value }
            : { type: 'failed', task: id, failure: shown.error },
        ),
      );
  };

  const accept = (selected: readonly number[] | null, then?: () => void): void => {
    if (preview === null) return;
    const id = task.begin();
    step({ type: 'accept', task: id, selected });
    void api.imports
      .accept({ task: id, preview, selected: selected === null ? null : [...selected] })
      .then((made) => {
        if (!made.ok) return step({ type: 'failed', task: id, failure: made.error });
        then?.();
        return step({ type: 'made', task: id, made: made.value });
      });
  };

  return {
    flow,
    far: task.far,
    take: (taken) => step({ type: 'file', file: taken }),
    chooseChat: (id) => step({ type: 'chat', chat: id }),
    read,
    select: () => step({ type: 'select' }),
    back: () => step({ type: 'back' }),
    accept,
    again: () => step({ type: 'again' }),
    cancel: task.cancel,
  };
};
