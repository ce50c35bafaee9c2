import type { ImportPreview } from '#shared/words/import.ts';
import type { Failure } from '#shared/failure.ts';
import type { DateOrder, Import } from '#shared/words/import.ts';
import type { Zone } from '#shared/words/time.ts';

/** A file by the token main gave for it. Its path stays outside the window. */
export interface ChosenFile {
  readonly token: string;
  readonly name: string;
}

/** What a person chose about how the file is to be read. */
export interface Reading {
  readonly zone: Zone;
  /** Null until a person decides otherwise than the file shows. */
  readonly dateOrder: DateOrder | null;
}

/** How the file is to be read, and for which chat where that is only known now. */
export type ReadingChange = Partial<Reading & { readonly chat: string }>;

/** Where a bringing-in stands. Nothing is written before *bringing-in*. */
export type ImportFlow = Reading & {
  readonly file: ChosenFile | null;
  readonly chat: string | null;
} & (
    | { readonly step: 'choosing' }
    | { readonly step: 'reading'; readonly task: string }
    | { readonly step: 'preview'; readonly preview: ImportPreview }
    | { readonly step: 'selecting'; readonly preview: ImportPreview }
    | {
        readonly step: 'bringing-in';
        readonly preview: ImportPreview;
        readonly task: string;
        readonly selected: readonly number[] | null;
      }
    | { readonly step: 'done'; readonly made: Import }
    | { readonly step: 'refused'; readonly failure: Failure }
  );

/** What can happen to an import, one thing after the other. */
export type ImportStep =
  | { readonly type: 'file'; readonly file: ChosenFile }
  | { readonly type: 'chat'; readonly chat: string }
  | { readonly type: 'read'; readonly task: string; readonly reading?: ReadingChange }
  | { readonly type: 'previewed'; readonly task: string; readonly preview: ImportPreview }
  | { readonly type: 'select' }
  | { readonly type: 'back' }
  | { readonly type: 'accept'; readonly task: string; readonly selected: readonly number[] | null }
  | { readonly type: 'made'; readonly task: string; readonly made: Import }
  | { readonly type: 'failed'; readonly task: string; readonly failure: Failure }
  | { readonly type: 'again' };

/** The flow at its start; a chat or a file may be known already. */
export const startImport = (chat: string | null, file: ChosenFile | null): ImportFlow => ({
  step: 'choosing',
  chat,
  file,
  zone: 'Europe/London',
  dateOrder: null,
});

const basics = ({ file, chat, zone, dateOrder }: ImportFlow) => ({ file, chat, zone, dateOrder });

/** A late answer of work that was cancelled or replaced must not change what is shown. */
const isCurrent = (flow: ImportFlow, task: string): boolean =>
  (flow.step === 'reading' || flow.step === 'bringing-in') && flow.task === task;

const failed = (flow: ImportFlow, failure: Failure): ImportFlow => {
  if (failure.code !== 'cancelled') return { ...basics(flow), step: 'refused', failure };
  // Cancelling goes back to where one was, with everything chosen still chosen.
  return flow.step === 'bringing-in'
    ? { ...basics(flow), step: flow.selected ? 'selecting' : 'preview', preview: flow.preview }
    : { ...basics(flow), step: 'choosing' };
};

const worked = (
  flow: ImportFlow,
  step: Extract<ImportStep, { type: 'previewed' | 'made' | 'failed' }>,
): ImportFlow => {
  if (!isCurrent(flow, step.task)) return flow;
  switch (step.type) {
    case 'previewed':
      return { ...basics(flow), step: 'preview', preview: step.preview };
    case 'made':
      return { ...basics(flow), step: 'done', made: step.made };
    case 'failed':
      return failed(flow, step.failure);
  }
};

const previewOf = (flow: ImportFlow): ImportPreview | null =>
  flow.step === 'preview' || flow.step === 'selecting' ? flow.preview : null;

const decided = (
  flow: ImportFlow,
  step: Extract<ImportStep, { type: 'select' | 'back' | 'accept' }>,
): ImportFlow => {
  const preview = previewOf(flow);
  if (!preview) return flow;
  switch (step.type) {
    case 'select':
      return { ...basics(flow), step: 'selecting', preview };
    case 'back':
      return { ...basics(flow), step: 'preview', preview };
    case 'accept': {
      const { task, selected } = step;
      return { ...basics(flow), step: 'bringing-in', preview, task, selected };
    }
  }
};

const chosen = (
  flow: ImportFlow,
  step: Extract<ImportStep, { type: 'file' | 'chat' | 'read' | 'again' }>,
): ImportFlow => {
  switch (step.type) {
    case 'file':
      return { ...basics(flow), dateOrder: null, file: step.file, step: 'choosing' };
    case 'chat':
      return { ...basics(flow), chat: step.chat, step: 'choosing' };
    case 'read': {
      const asked = { ...basics(flow), ...step.reading };
      return asked.file && asked.chat ? { ...asked, step: 'reading', task: step.task } : flow;
    }
    case 'again':
      // The next file is most often of another chat, and what goes into the wrong one stays there.
      return { ...startImport(flow.step === 'done' ? null : flow.chat, null), zone: flow.zone };
  }
};

/** The next state of a bringing-in. A step that does not fit the state changes nothing. */
export const importFlow = (flow: ImportFlow, step: ImportStep): ImportFlow => {
  switch (step.type) {
    case 'previewed':
    case 'made':
    case 'failed':
      return worked(flow, step);
    case 'select':
    case 'back':
    case 'accept':
      return decided(flow, step);
    default:
      return chosen(flow, step);
  }
};
