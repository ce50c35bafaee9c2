/** Runs pieces of work one after the other, in the order in which they were asked for. */
export type Turns = <Value>(work: () => Value | Promise<Value>) => Promise<Value>;

/** A line of its own to stand in. Work that fails does not hold up what stands behind it. */
export const createTurns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

type Handler = (input: never) => unknown;

/**
 * The same handlers, of which those named wait for their turn.
 *
 * A button that is pressed twice, or two that are pressed together, ask for the same vault to be
 * made, opened or given new slots at once: each would work on what it found before the other changed it.
 */
export const inTurns = <Handlers extends object>(
  handlers: Handlers,
  names: readonly (keyof Handlers)[],
  turns: Turns,
): Handlers => ({
  ...handlers,
  ...Object.fromEntries(
    names.map((name) => {
      const handler = handlers[name] as Handler;
      return [name, (input: never) => turns(() => handler(input))];
    }),
  ),
});
