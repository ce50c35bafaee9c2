import type { Page } from '@playwright/test';
import type { Listener } from './listener.ts';

/** One way out of a page, planted to see whether it is open. */
interface Planted {
  readonly name: string;
  /** What the listener sees where it is open. */
  readonly sign: string;
  readonly plant: (target: { readonly origin: string; readonly udpPort: number }) => unknown;
}

/** Ways out that leave the page where it is. */
export const PLANTED: readonly Planted[] = [
  {
    name: 'fetch',
    sign: '/fetch',
    plant: ({ origin }) => void fetch(`${origin}/fetch`, { mode: 'no-cors' }).catch(() => null),
  },
  {
    name: 'XMLHttpRequest',
    sign: '/xhr',
    plant: ({ origin }) => {
      const request = new XMLHttpRequest();
      request.open('GET', `${origin}/xhr`);
      request.send();
    },
  },
  {
    name: 'beacon',
    sign: '/beacon',
    plant: ({ origin }) => navigator.sendBeacon(`${origin}/beacon`, 'text'),
  },
  {
    name: 'event source',
    sign: '/events',
    plant: ({ origin }) => void new EventSource(`${origin}/events`),
  },
  {
    name: 'image over http',
    sign: '/image',
    plant: ({ origin }) => {
      new Image().src = `${origin}/image`;
    },
  },
  {
    name: 'image over https',
    sign: 'tcp',
    plant: ({ origin }) => {
      new Image().src = `${origin.replace('http:', 'https:')}/image`;
    },
  },
  {
    name: 'style sheet',
    sign: '/style.css',
    plant: ({ origin }) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `${origin}/style.css`;
      document.head.append(link);
    },
  },
  {
    name: 'prefetch',
    sign: '/prefetch',
    plant: ({ origin }) => {
      const link = document.createElement('link');
      link.rel = 'prefetch';
      link.href = `${origin}/prefetch`;
      document.head.append(link);
    },
  },
  {
    name: 'script',
    sign: '/script.js',
    plant: ({ origin }) => {
      const script = document.createElement('script');
      script.src = `${origin}/script.js`;
      document.head.append(script);
    },
  },
  {
    name: 'video',
    sign: '/video',
    plant: ({ origin }) => {
      const video = document.createElement('video');
      video.src = `${origin}/video`;
      document.body.append(video);
      video.load();
    },
  },
  {
    name: 'frame',
    sign: '/frame',
    plant: ({ origin }) => {
      const frame = document.createElement('iframe');
      frame.src = `${origin}/frame`;
      document.body.append(frame);
    },
  },
  {
    name: 'form posted into a frame',
    sign: '/form',
    plant: ({ origin }) => {
      const frame = document.createElement('iframe');
      frame.name = 'planted';
      const form = document.createElement('form');
      Object.assign(form, { action: `${origin}/form`, method: 'POST', target: 'planted' });
      document.body.append(frame, form);
      form.submit();
    },
  },
  {
    name: 'WebSocket',
    sign: '/socket',
    plant: ({ origin }) => void new WebSocket(`${origin.replace('http:', 'ws:')}/socket`),
  },
  {
    name: 'WebRTC',
    sign: 'udp',
    plant: ({ udpPort }) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] });
      peer.createDataChannel('planted');
      void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
    },
  },
];

/** Ways out that would take the page, or a new one, elsewhere. */
export const PLANTED_MOVES: readonly Planted[] = [
  {
    name: 'window.open',
    sign: '/opened',
    plant: ({ origin }) => void window.open(`${origin}/opened`),
  },
  {
    name: 'navigation',
    sign: '/moved',
    plant: ({ origin }) => {
      window.location.href = `${origin}/moved`;
    },
  },
];

/** Plants one in a page. A page that refuses by throwing has refused. */
export const plant = async (page: Page, planted: Planted, to: Listener): Promise<void> => {
  await page
    .evaluate(planted.plant, { origin: to.origin, udpPort: to.udpPort })
    .catch(() => undefined);
};
