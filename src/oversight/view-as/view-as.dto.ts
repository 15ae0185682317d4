import { OmitType } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { ExplanationDto } from '../../access/explain/access.dto.js';
import { CarePlanDto } from '../../plan/plans/care-plan.dto.js';
import { relations, type Relation } from '../../core/actor.js';
import { PersonDto } from '../../core/person.dto.js';

/** Through whose eyes. */
export class ViewAsQuery {
  /** The account of the person: anyone of the organisation. */
  @IsUUID()
  accountId: string;
}

/** Something that can be done with the record, and whether this person may. */
export class ActionSeenDto extends OmitType(ExplanationDto, ['accountId']) {}

/** A record as somebody sees it at this moment. */
export class ViewAsDto {
  /** Whose view it is. */
  person: PersonDto;

  /** How they stand to the patient. */
  @IsIn(relations)
  relation: Relation;

  /** All that can be done with a record, and for each thing whether they may, and why. */
  actions: ActionSeenDto[];

  /** True: what is labelled as about substance use is shown to them. */
  seesSubstanceUse: boolean;

  /**
   * The plan just as they would get it: the one in force, or else the one in hand, or else the newest that they may read. Null
   * where they would get none.
   */
  plan: CarePlanDto | null;
}
