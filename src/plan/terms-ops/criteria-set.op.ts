import { say } from '../../core/language/say.js';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, Length } from 'class-validator';
import type { AgreedOpKind } from '../ops/op-kind.js';
import { quoted } from '../../core/text/written.js';

/** Set what should be true before care comes to an end. */
export class CriteriaSetDto {
  /** The kind of change. */
  @IsIn(['criteria.set'])
  op: 'criteria.set';

  /** 1 to 20 sentences of up to 300 characters. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  criteria: string[];
}

/** Stored in a proposal: discharge criteria. */
export class CriteriaSetOpDto extends CriteriaSetDto {}

/** What should be true before care comes to an end. */
export const criteriaSet: AgreedOpKind<CriteriaSetDto, CriteriaSetOpDto> = {
  op: 'criteria.set',
  needs: 'agreement',
  input: CriteriaSetDto,
  stored: CriteriaSetOpDto,
  complete: ({ criteria }) => ({ op: 'criteria.set', criteria }),
  touches: (_op, { document }) => [document.dischargeCriteria.id],
  apply: ({ criteria }, { document, revision }) => document.dischargeCriteria.set(criteria, revision),
  describe: ({ criteria }) =>
    say`sets what should be true before care ends: ${criteria.map((text) => quoted(text)).join(', ')}`,
};
