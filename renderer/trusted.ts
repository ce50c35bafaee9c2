import { setNonce } from 'get-nonce';
import { config } from 'zod';

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string | null },
  ) => unknown;
}

// Schemas would otherwise try, at each start, whether they may make code of text: they may not, and
// the attempt is reported. To be imported before anything that makes a schema.
config({ jitless: true });

/**
 * The component library writes its styles through `innerHTML`. Text without markup may pass;
 * anything that could be a tag may not, wherever it comes from.
 */
const withoutMarkup = (text: string): string | null => (text.includes('<') ? null : text);

const { trustedTypes } = window as unknown as { readonly trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', { createHTML: withoutMarkup });

const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');

/** The nonce of this page's content policy, without which no style written at run time applies. */
export const nonce = meta?.nonce ?? '';
setNonce(nonce);
