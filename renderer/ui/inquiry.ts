/** The reminder in every form in which people write freely; once a form. */
export const INQUIRY = 'Write as if it were read out at an inquiry.';
