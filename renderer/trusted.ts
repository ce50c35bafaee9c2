import { setNonce } from 'get-nonce';

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string | null },
  ) => unknown;
}

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
