/** Where a command writes. */
export interface CommandIo {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** A command: its arguments, where it writes, and the exit status that comes of it. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

/** A line for a terminal. What came out of a file is never sent raw: it could steer the terminal. */
export const shown = (line: string): string => line.replaceAll(/\p{C}/gu, '�');

/** Writes, and waits while the reader is behind. */
export const writeOut = async (stream: NodeJS.WritableStream, text: string): Promise<void> => {
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      stream.off('drain', go);
      stream.off('close', go);
      stream.off('error', go);
      resolve();
    };
    stream.on('drain', go);
    stream.on('close', go);
    stream.on('error', go);
  });
};
