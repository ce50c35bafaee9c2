/** A sealed file is not as it was sealed: changed, cut short, lengthened or exchanged for another. */
export class SealedFileDamagedError extends Error {
  override readonly name = 'SealedFileDamagedError';
  readonly file: string;
  constructor(file: string, why: string, options?: ErrorOptions) {
    super(`sealed file ${file} is damaged: ${why}`, options);
    this.file = file;
  }
}

/** No sealed file of this name is held. */
export class SealedFileMissingError extends Error {
  override readonly name = 'SealedFileMissingError';
  readonly file: string;
  constructor(file: string, options?: ErrorOptions) {
    super(`sealed file ${file} is missing`, options);
    this.file = file;
  }
}

/** A file is larger than the reader allows. */
export class SealedFileTooLargeError extends Error {
  override readonly name = 'SealedFileTooLargeError';
  readonly file: string;
  constructor(file: string, limit: number) {
    super(`sealed file ${file} holds more than ${limit} bytes`);
    this.file = file;
  }
}
