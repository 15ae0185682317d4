import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { ExactlyOne } from '../../core/contract/exactly-one-of.decorator.js';
import { PageOf } from '../../core/requests/page.js';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { PersonDto } from '../../core/person.dto.js';
import {
  planStatuses,
  recordedMoves,
  requestedMoves,
  type PlanMoveName,
  type PlanStatus,
  type RequestedMove,
} from '../document/plan-life.js';

/** What becomes of one open goal, or of one help that has not ended. */
class OpenItemDto {
  /** The goal or the help. */
  @IsUUID()
  elementId: string;

  /** A goal ends as `completed` or `cancelled`, help as `completed` or `stopped`. */
  @IsIn(['completed', 'cancelled', 'stopped'])
  outcome: 'completed' | 'cancelled' | 'stopped';

  /** Why, 1 to 500 characters; the reason of the whole when left out. */
  @IsOptional()
  @Length(1, 500)
  reason?: string | null;
}

/** What becomes of all that is open and not named by itself. */
class OtherItemsDto {
  /** The goals. */
  @IsOptional()
  @IsIn(['completed', 'cancelled'])
  goals?: 'completed' | 'cancelled';

  /** The help. */
  @IsOptional()
  @IsIn(['completed', 'stopped'])
  interventions?: 'completed' | 'stopped';
}

/** One try to reach the person. */
class AttemptDto {
  /** The day, as YYYY-MM-DD. */
  @IsDay('happened')
  on: string;

  /** How, 1 to 300 characters. */
  @Length(1, 300)
  how: string;
}

/** That the person could not be reached. */
class AbsenceDto {
  /** The tries, each on a day of its own. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AttemptDto)
  attempts: AttemptDto[];
}

/** How the two agreed in the room that the plan ends. */
class AgreedEndDto {
  /** Who was there, by name; 1 to 12. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @Length(1, 120, { each: true })
  attendees: string[];

  /** How the person said yes, 1 to 500 characters. */
  @Length(1, 500)
  @Matches(/\S/, { message: 'howAgreed must not be blank' })
  howAgreed: string;
}

/** What the other side had to do with it: one of the two. */
export class OtherSideDto {
  /** The two agreed in the room. */
  @ExactlyOne()
  @IsOptional()
  @ValidateNested()
  @Type(() => AgreedEndDto)
  agreedInSession?: AgreedEndDto | null;

  /** The person could not be reached. */
  @ExactlyOne()
  @IsOptional()
  @ValidateNested()
  @Type(() => AbsenceDto)
  absence?: AbsenceDto | null;
}

/** One move in the life of a plan. */
export class PlanStatusChangeDto {
  /** Id of the change. */
  @IsUUID()
  id: string;

  /** What was done. `activate` comes with a signed version, `endWithDeath` with the record that the person has died. */
  @IsIn(recordedMoves)
  move: PlanMoveName;

  /** Where the plan was. */
  @IsIn(planStatuses)
  from: PlanStatus;

  /** Where it is since then. */
  @IsIn(planStatuses)
  to: PlanStatus;

  /** Why, 1 to 1000 characters. Null as well where it is labelled and that class is not open to you. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string | null;

  /** What the other side had to do with it, where the care team ended the plan. Kept back with the reason. */
  otherSide: OtherSideDto | null;

  /** Whether what was written of it is labelled as about substance use. */
  substanceUse: boolean;

  /** Who did it. */
  changedBy: PersonDto;

  /** When. */
  changedAt: Date;
}

export class PlanStatusChangePageDto extends PageOf(PlanStatusChangeDto) {}

/** Holding, resuming or ending a plan. */
export class ChangePlanStatusDto extends CanBeLabelledDto {
  /**
   * `hold` and `resume` a plan in force; `complete` it; `end` it early; `void` one that should never have been there.
   * Both sides hold, resume and end; the care team completes and voids.
   */
  @IsIn(requestedMoves)
  move: RequestedMove;

  /** Why, 1 to 1000 characters: the other side reads it. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** To complete or end a plan: what becomes of what is open, one by one. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => OpenItemDto)
  openItems?: OpenItemDto[] | null;

  /** To complete or end a plan: what becomes of all that `openItems` does not name. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OtherItemsDto)
  otherItems?: OtherItemsDto | null;

  /** Needed where the care team completes or ends a plan that has been in force: nobody does so alone. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OtherSideDto)
  otherSide?: OtherSideDto | null;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}
