import type { MemberRole } from '#shared/words/member.ts';
import { choicesOf } from '#renderer/ui/choices.ts';

/** The roles of members in words. */
export const ROLE_WORDS: Readonly<Record<MemberRole, string>> = {
  'private-secretary': 'Private secretary',
  'records-lead': 'Records lead',
  'read-only': 'May read only',
};

/** The roles to choose from. */
export const ROLE_CHOICES = choicesOf(ROLE_WORDS);
