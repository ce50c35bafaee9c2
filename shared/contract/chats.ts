import { z } from 'zod';
import { Chat, ChatDetails, Sender } from '#shared/words/chat.ts';
import { Id } from '#shared/words/id.ts';
import { Look } from '#shared/words/look.ts';
import { method } from './define.ts';

/** The conversations that the office looks after. */
export const chats = {
  list: method({ input: z.object({ tenure: Id.nullable() }), output: z.array(Chat), failures: [] }),
  get: method({ input: z.object({ id: Id }), output: Chat, failures: ['not-found'] }),
  /** Who wrote what is held of a chat, and who of the register each is; null where nobody has said. */
  senders: method({
    input: z.object({ id: Id }),
    output: z.array(Sender),
    failures: ['not-found'],
  }),
  add: method({ changes: true, input: ChatDetails, output: Chat, failures: ['not-found'] }),
  amend: method({
    changes: true,
    input: z.object({ id: Id, details: ChatDetails }),
    output: Chat,
    failures: ['not-found'],
  }),
  /** What became of a chat on a look at it. */
  look: method({ changes: true, input: Look, output: Chat, failures: ['not-found'] }),
};
