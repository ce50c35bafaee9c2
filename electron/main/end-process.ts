/** What is needed of a process to end it. */
interface Ending {
  readonly kill: () => boolean;
  readonly once: (event: 'spawn', listener: () => void) => unknown;
}

/**
 * Ends a process for good. One that is only being started cannot be ended yet, says so, and would
 * live on: it is ended as soon as it is there.
 */
export const endProcess = (child: Ending): void => {
  if (!child.kill()) child.once('spawn', () => child.kill());
};
