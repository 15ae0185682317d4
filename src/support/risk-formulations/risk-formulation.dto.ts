import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';

/** What raises and eases danger now. It holds no score and no level, and decides nothing. */
export class RiskFormulationDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * What raises danger now, 1 to 4000 characters.
   * @example "Nights alone after a quarrel"
   */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'whatRaises must not be blank' })
  whatRaises: string;

  /**
   * What eases it, 1 to 4000 characters.
   * @example "The dog, and a call to Sam"
   */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'whatEases must not be blank' })
  whatEases: string;

  /**
   * What could change it, 1 to 4000 characters.
   * @example "The hearing in March"
   */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'whatCouldChange must not be blank' })
  whatCouldChange: string;

  /**
   * What we do, 1 to 4000 characters. What is agreed on stands in the plan and the safety plan, by the person’s own yes: nothing comes
   * there from here.
   * @example "Dana calls on Mondays; we look at the safety plan together"
   */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'whatWeDo must not be blank' })
  whatWeDo: string;

  /** Whether it was made with the person. */
  @IsBoolean()
  madeTogether: boolean;

  /** Why it was not, 1 to 2000 characters; null: it was. */
  @IsOptional()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'whyNotTogether must not be blank' })
  whyNotTogether: string | null;

  /** When the two look at it again, as YYYY-MM-DD: today or later, within a year. */
  @IsDay('soon')
  lookAgainOn: string;

  /** Why the author kept words that can hurt; null where there was nothing to keep. */
  keepWordingReason: string | null;

  /** Who wrote it down. */
  writtenBy: PersonDto;

  /** When. */
  writtenAt: Date;

  /** Whether it is the last one, which counts. */
  isCurrent: boolean;

  /** Whether it is labelled as about substance use. */
  substanceUse: boolean;
}

export class RiskFormulationPageDto extends PageOf(RiskFormulationDto) {}

/** What the two see now. */
export class WriteRiskFormulationDto extends IntersectionType(
  PickType(RiskFormulationDto, [
    'whatRaises',
    'whatEases',
    'whatCouldChange',
    'whatWeDo',
    'madeTogether',
    'lookAgainOn',
  ]),
  CanBeLabelledDto,
) {
  /** Why it was not made with the person, 1 to 2000 characters; left out where it was. */
  @ApiProperty({ type: String, required: false, nullable: true, minLength: 1, maxLength: 2000 })
  @IsOptional()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'whyNotTogether must not be blank' })
  whyNotTogether?: string | null;

  /** Where a text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}
