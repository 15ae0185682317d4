import { Type } from 'class-transformer';
import { IsIn, IsOptional, Length, Matches, ValidateNested } from 'class-validator';
import { SignedElsewhereDto } from '../../people/signing-elsewhere/signed-elsewhere.dto.js';
import { AnswerConsentDto } from '../consents/consent-input.dto.js';

/** Recording a yes that was given on paper or on the clinic's device. */
export class RecordAgreementToConsentDto extends AnswerConsentDto {
  /** How it was signed, and what proves it. */
  @ValidateNested()
  @Type(() => SignedElsewhereDto)
  signed: SignedElsewhereDto;
}

/** Recording a no, or a withdrawal. Neither is made hard: it needs no form, no witness and no reason. */
export class RecordNoToConsentDto {
  /** How they said it. */
  @IsIn(['paper', 'word'])
  means: 'paper' | 'word';

  /** In their words, if they gave any; 1 to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words?: string | null;
}
