import type { Chat } from '#shared/words/chat.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useServices } from '#renderer/app/services.ts';
import {
  chatDetails,
  chatDraft,
  chatProblems,
  type ChatDraft,
} from '#renderer/ui/chat/chat-draft.ts';
import { ChatFields, type ChatChoices } from '#renderer/ui/chat/ChatFields.tsx';
import { useRegisterForm } from './register-form.ts';
import { RegisterForm } from './RegisterForm.tsx';

interface ChatFormProps extends ChatChoices {
  readonly chat: Chat | null;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** A chat of the register, made or amended. */
export function ChatForm({ chat, channels, devices, people, onSaved, onCancel }: ChatFormProps) {
  const { api } = useServices();
  const { principal } = useTenure();
  const form = useRegisterForm<ChatDraft>({
    form: `register:chat:${chat?.id ?? principal}`,
    initial: chatDraft(chat),
    problemsOf: chatProblems,
    save: (draft) => {
      const details = chatDetails(draft, chat?.principal ?? principal, chat);
      return chat === null ? api.chats.add(details) : api.chats.amend({ id: chat.id, details });
    },
    onSaved,
    onCancel,
  });
  return (
    <RegisterForm
      act={chat === null ? 'Add the chat' : 'Save the change'}
      problems={form.problems}
      failure={form.failure}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={form.cancel}
    >
      <ChatFields
        draft={form.draft}
        set={form.set}
        problems={form.problems}
        channels={channels}
        devices={devices}
        people={people}
      />
    </RegisterForm>
  );
}
