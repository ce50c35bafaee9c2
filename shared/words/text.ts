import { z } from 'zod';

/** Characters of one line that people type. */
export const LONGEST_LINE = 500;
/** Characters of a text of several lines that people type. */
export const LONGEST_PROSE = 20_000;

/** One line that people type, not empty: bounded, so that one field cannot fill the vault. */
export const Line = z.string().trim().min(1).max(LONGEST_LINE);

/** Text of several lines that people type, bounded too. It may be empty. */
export const Prose = z.string().trim().max(LONGEST_PROSE);
