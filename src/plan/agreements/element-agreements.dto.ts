import { Type } from 'class-transformer';
import { IsIn, IsOptional, Length, Matches, ValidateNested } from 'class-validator';
import { AgreementDto } from '../elements/agreement.dto.js';
import { elementKinds, type ElementKind } from '../elements/plan-element.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';

/** Where both sides stand on one element of the plan. */
export class ElementAgreementsDto {
  /** The element. */
  id: string;

  /** What it is. */
  @IsIn(elementKinds)
  kind: ElementKind;

  /** The stances; a side that has not said is absent. */
  agreements: AgreementDto[];
}

/** Where your side stands. */
export class StateAgreementDto {
  /** Disagreement blocks nothing: the plan goes on, with the disagreement noted. */
  @IsIn(['agree', 'agree-with-reservation', 'disagree'])
  stance: 'agree' | 'agree-with-reservation' | 'disagree';

  /**
   * The reservation or the reason, up to 1000 characters; needed unless you simply agree. It travels with the plan, and
   * the other side cannot change it.
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words?: string | null;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}
