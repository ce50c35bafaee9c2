import { z } from 'zod';

/** One line that people type, not empty: bounded, so that one field cannot fill the vault. */
export const Line = z.string().trim().min(1).max(500);

/** Text of several lines that people type, bounded too. It may be empty. */
export const Prose = z.string().trim().max(20_000);
