/** It is shown to whoever opens the sample: nothing in it is real. */
export const SAMPLE_PASSPHRASE = 'harbour lantern gravel seven tide';
