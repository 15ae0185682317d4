import { say, type Sentence } from '../../core/language/say.js';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { Equals, IsOptional, Length, Matches } from 'class-validator';
import { BrokenRule } from '../../core/errors.js';
import type { OwnWordsDto } from '../elements/goal.dto.js';
import { planLimits } from '../elements/plan-limits.dto.js';
import type { Proposing } from '../ops/op-kind.js';

/** A sentence of the person's own. */
export class OwnWordsInputDto {
  /**
   * The words as they were said, 1 to 1000 characters.
   * @example "I want to get up in the morning again"
   */
  @Length(1, planLimits.sentence)
  @Matches(/\S/, { message: 'text must not be blank' })
  text: string;

  /** Only where staff write the words down: true says that the person dictated this sentence and confirmed it. */
  @ApiProperty({ type: Boolean, enum: [true], required: false })
  @IsOptional()
  @Equals(true)
  dictatedAndConfirmed?: true;
}

/** A sentence of your own, for a goal that came without one. */
export class AddOwnWordsDto extends PickType(OwnWordsInputDto, ['text']) {}

/**
 * The quote that a goal carries. What the other side suggested keeps its own through every counter-proposal.
 * @throws {BrokenRule} when staff would put words into the person's mouth
 */
export function quoteOf(
  input: OwnWordsInputDto | undefined,
  countered: { readonly ownWords: OwnWordsDto | null } | null,
  proposing: Proposing,
): OwnWordsDto | null {
  if (input === undefined) return countered?.ownWords ?? null;
  const { accountId, party, at, patientAccountId } = proposing;
  const { text } = input;
  const saidAt = at.toISOString();
  if (party === 'patient') return { text, saidBy: accountId, saidAt, dictatedTo: null };
  if (countered?.ownWords)
    refuse(say`These are the other side’s own words: they stay as they are. Suggest a statement instead.`);
  if (!input.dictatedAndConfirmed) {
    refuse(
      say`Own words are the person’s. If they dictated this sentence to you and confirmed it, say so with dictatedAndConfirmed.`,
    );
  }
  return { text, saidBy: patientAccountId ?? accountId, saidAt, dictatedTo: accountId };
}

function refuse(detail: Sentence): never {
  throw new BrokenRule(detail, {
    errors: [{ pointer: 'ownWords', message: say`must be the person’s own words` }],
  });
}
