import { OmitType } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import { dataClasses, type DataClass, planPartNames, type PlanPartName } from '../../access/access-matrix.js';
import { ExactlyOne } from '../../core/contract/exactly-one-of.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { effects, recipientClasses, type Effect, type RecipientClass } from './provision.entity.js';

/** Who may, or must not, have what. */
export class ProvisionDto {
  /** `permit` or `deny`. Where one provision permits what another denies, the denial counts. */
  @IsIn(effects)
  effect: Effect;

  /** The person, of this organisation. */
  recipient: PersonDto | null;

  /**
   * A group instead of a person: whoever belongs to it at the time. A yes counts for somebody to whom one person alone gave the role
   * only after 14 days; name whom you want to read along before that. A no counts for everybody at once.
   */
  @IsOptional()
  @IsIn(recipientClasses)
  recipientClass: RecipientClass | null;

  /** Somebody outside the organisation, by name, 1 to 200 characters. Only in a disclosure or research consent. */
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'recipientOutside must not be blank' })
  recipientOutside: string | null;

  /** What it is about: the units in which a record is shared. At least one, each once. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];

  /** Of the class `plan` only these parts: `goals`, `steps` (with `goals`), `about_me`. Null: the whole plan. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(planPartNames, { each: true })
  planParts: PlanPartName[] | null;

  /** From when on, where that is later than the consent. */
  startsAt: Date | null;

  /** Until when, where that is earlier than the consent. */
  endsAt: Date | null;
}

/** Who may, or must not, have what: exactly one of `recipientAccountId`, `recipientClass` and `recipientOutside`. */
export class ProvisionInputDto extends OmitType(ProvisionDto, [
  'effect',
  'recipient',
  'recipientClass',
  'recipientOutside',
  'planParts',
  'startsAt',
  'endsAt',
]) {
  /** `permit` (what is meant when left out) or `deny`. */
  @IsOptional()
  @IsIn(effects)
  effect?: Effect;

  /**
   * The account of the person: to share with, for `peer_support` an active peer supporter of the organisation, for
   * `natural_support` a natural support or representative, for `care_coordination` a practitioner outside the care team; to say
   * no to, anybody of it, such as somebody of the care team.
   */
  @ExactlyOne()
  @IsOptional()
  @IsUUID()
  recipientAccountId?: string | null;

  /**
   * A group instead of a person: whoever belongs to it at the time. A yes counts for somebody to whom one person alone gave the role
   * only after 14 days; name whom you want to read along before that. A no counts for everybody at once.
   */
  @ExactlyOne()
  @IsOptional()
  @IsIn(recipientClasses)
  recipientClass?: RecipientClass | null;

  /** Somebody outside the organisation, by name, 1 to 200 characters. Only in a disclosure or research consent. */
  @ExactlyOne()
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'recipientOutside must not be blank' })
  recipientOutside?: string | null;

  /**
   * Of the class `plan` only these parts: `goals`, `steps` (with `goals`), `about_me`. Left out or null: the whole plan. Only where a
   * sharing consent permits the class `plan`.
   */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(planPartNames, { each: true })
  planParts?: PlanPartName[] | null;

  /** From when on, where that is later than the consent: a time with its offset (RFC 3339). */
  @IsOptional()
  @IsMoment('begins', { nullable: true, required: false })
  startsAt?: string | null;

  /** Until when, where that is earlier than the consent: a time with its offset (RFC 3339). */
  @IsOptional()
  @IsMoment('ends', { nullable: true, required: false, after: 'startsAt' })
  endsAt?: string | null;
}
