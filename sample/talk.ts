import { chatterOf } from './chatter.ts';
import type { ChatKey } from './plan.ts';
import { byTime, type Said } from './said.ts';
import { readScript } from './script.ts';
import { STORIES } from './storylines.ts';

const kept = new Map<ChatKey, readonly Said[]>();

/** What the app itself wrote into a chat, beside the stories. */
const NOTICES: Partial<Readonly<Record<ChatKey, string>>> = {
  coasts: `
# 2026-05-18
09:02 -: Nina Voss turned on disappearing messages. New messages will disappear from this chat 7 days after they're sent, except when kept.
09:06 nandan: Nina, please may we have that off again. This one is on the record
09:07 -: Nina Voss turned off disappearing messages.
09:08 voss: Sorry, set it on every group by mistake
`,
  farrow: `
# 2026-04-20
08:55 -: Your security code with Dex Farrow changed. Tap to learn more.
`,
};

/** Everything that was said in a chat, in order of time. The same every time. */
export const talkOf = (chat: ChatKey): readonly Said[] => {
  const known = kept.get(chat);
  if (known) return known;
  const scripts = [...STORIES.map(({ talk }) => talk[chat]), NOTICES[chat]];
  const told = scripts.flatMap((script) => (script === undefined ? [] : readScript(script)));
  const all = [...told, ...chatterOf(chat, told)].toSorted(byTime);
  kept.set(chat, all);
  return all;
};
