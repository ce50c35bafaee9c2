import type { App, Session, WebContents } from 'electron';

/** What the network block refused, without what was in it. */
interface Refusal {
  readonly scheme: string;
  readonly kind: string;
}

/** Schemes that never leave the process: our own pages, and what a page itself holds in memory. */
const OWN_SCHEMES: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:']);

/** Whether a request may go on. `origins` holds the development server, and nothing in a build. */
export const isAllowed = (url: string, origins: readonly string[]): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return OWN_SCHEMES.has(protocol) || origins.includes(`${protocol}//${host}`);
};

const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-client-side-phishing-detection'],
  ['disable-sync'],
  ['disable-quic'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  // One switch only: a second --disable-features would replace the first.
  [
    'disable-features',
    'AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,Translate,AsyncDns',
  ],
];

/** Chromium's own switches; to be set before it starts. Every host name resolves to nothing. */
export const silenceChromium = (app: App, hosts: readonly string[]): void => {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value ?? '');
  const except = hosts.map((host) => `, EXCLUDE ${host}`).join('');
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);
};

interface BlockDeps {
  readonly origins: readonly string[];
  readonly onRefused: (refusal: Refusal) => void;
}

/** Cancels every request of a session that is not for our own pages, and says that it did. */
export const blockNetwork = (session: Session, { origins, onRefused }: BlockDeps): void => {
  session.webRequest.onBeforeRequest((details, decide) => {
    const cancel = !isAllowed(details.url, origins);
    if (cancel) onRefused({ scheme: schemeOf(details.url), kind: details.resourceType });
    decide({ cancel });
  });
  session.setSpellCheckerEnabled(false);
  // Electron has fetched dictionaries with the spell checker off: here they would come from us.
  session.setSpellCheckerDictionaryDownloadURL('app://none/');
  void session.setProxy({ mode: 'direct' });
};

const schemeOf = (url: string): string => url.slice(0, Math.max(0, url.indexOf(':')));

/** Keeps a page's WebRTC from opening sockets of its own. */
export const silenceContents = (contents: WebContents): void =>
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
