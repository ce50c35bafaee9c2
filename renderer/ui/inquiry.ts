/** The reminder beside every box in which people write freely. */
export const INQUIRY = 'Write as if it were read out at an inquiry.';
