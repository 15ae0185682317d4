/** Where a story can be. Others read it while it is `published`, once its pause is over. */
import { toSay, type Unsaid } from '../../core/language/say.js';
export const storyStates = ['draft', 'published', 'withdrawn', 'taken-down'] as const;
export type StoryState = (typeof storyStates)[number];

/** The moves; `nothing` is where it begins. */
export const storyMoves = {
  write: { from: ['nothing'], to: 'draft', by: 'its author' },
  publish: { from: ['draft'], to: 'published', by: 'its author, by their consent' },
  withdraw: { from: ['draft', 'published'], to: 'withdrawn', by: 'its author' },
  take_down: { from: ['published'], to: 'taken-down', by: 'staff, on a report' },
} as const satisfies Record<
  string,
  { from: readonly (StoryState | 'nothing')[]; to: StoryState; by: string }
>;
export type StoryMove = keyof typeof storyMoves;

/** How it stands, for whoever would move it otherwise. */
export const storyAsItStands: Record<StoryState, Unsaid> = {
  draft: toSay`This story is a draft that only its author sees.`,
  published: toSay`This story is published. Withdraw it, and write it anew if you like.`,
  withdrawn: toSay`This story was withdrawn. Nobody but its author sees it.`,
  'taken-down': toSay`This story was taken down. Nobody but its author sees it.`,
};
