/** Watches work in another process for signs of life. */
export interface StallWatch {
  /** A sign of life: the wait begins again. */
  readonly onward: () => void;
  /** While this side is at work the other waits for it, which is no stall. */
  readonly during: <Value>(work: Promise<Value>) => Promise<Value>;
  readonly stop: () => void;
}

/** Calls `onStall` once, if there is no sign of life for `patience` milliseconds. */
export const watchForStall = (patience: number, onStall: () => void): StallWatch => {
  let timer: NodeJS.Timeout | undefined;
  let atWork = 0;
  let stopped = false;

  const onward = (): void => {
    clearTimeout(timer);
    if (!stopped && atWork === 0) timer = setTimeout(onStall, patience);
  };
  onward();

  return {
    onward,
    during: async (work) => {
      atWork += 1;
      onward();
      try {
        return await work;
      } finally {
        atWork -= 1;
        onward();
      }
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
