import { say } from '../../core/language/say.js';
import { Type } from 'class-transformer';
import { IsIn, IsUUID, ValidateNested } from 'class-validator';
import { BrokenRule } from '../../core/errors.js';
import { OwnWordsDto } from '../elements/goal.dto.js';
import { Goal } from '../elements/goal.js';
import type { AgreedOpKind, Proposing } from '../ops/op-kind.js';
import { OwnWordsInputDto, quoteOf } from './own-words.dto.js';
import { quoted } from '../../core/text/written.js';

/** Add what the person dictated as their own words to a goal that has none. The person confirms it by accepting. */
export class GoalQuoteDto {
  /** The kind of change. */
  @IsIn(['goal.quote'])
  op: 'goal.quote';

  /** The goal. */
  @IsUUID()
  goalId: string;

  /** The sentence as it was dictated, with dictatedAndConfirmed. */
  @ValidateNested()
  @Type(() => OwnWordsInputDto)
  ownWords: OwnWordsInputDto;
}

/** Stored in a proposal: the person's own sentence for a goal that has none. */
class GoalQuoteOpDto extends GoalQuoteDto {
  /** The sentence, with whose it is and who wrote it down. */
  declare ownWords: OwnWordsDto & OwnWordsInputDto;
}

interface GoalQuote {
  readonly op: 'goal.quote';
  readonly goalId: string;
  readonly ownWords: OwnWordsDto;
}

/** What was dictated to the care team: it becomes the person's quote when they say yes to it. */
export const goalQuote: AgreedOpKind<GoalQuoteDto, GoalQuote> = {
  op: 'goal.quote',
  needs: 'agreement',
  input: GoalQuoteDto,
  stored: GoalQuoteOpDto,
  complete: ({ goalId, ownWords }, proposing) => ({
    op: 'goal.quote',
    goalId,
    ownWords: dictated(ownWords, proposing),
  }),
  // A quote changes nothing that was agreed on, so it stands in no other proposal's way.
  touches: () => [],
  about: ({ goalId }) => [goalId],
  apply: ({ goalId, ownWords }, plan) => plan.quote(plan.find(Goal, goalId), ownWords),
  describe: ({ goalId, ownWords }, plan) =>
    say`keeps ${quoted(ownWords.text)} as the person’s own words for the goal ${quoted(plan.find(Goal, goalId).statement)}`,
};

function dictated(input: OwnWordsInputDto, proposing: Proposing): OwnWordsDto {
  const words = proposing.party === 'clinician' ? quoteOf(input, null, proposing) : null;
  if (words) return words;
  throw new BrokenRule(
    say`These are your own words, so nobody has to agree: add them with POST …/goals/{goalId}/own-words.`,
    { errors: [{ pointer: 'op', message: say`is for what was dictated to the care team` }] },
  );
}
