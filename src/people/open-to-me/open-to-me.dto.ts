import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { dataClasses, planPartNames, type DataClass, type PlanPartName } from '../../access/access-matrix.js';
import { relations, type Relation } from '../../core/actor.js';
import { PageOf } from '../../core/requests/page.js';

/** One right by which a record is open. */
export class RightDto {
  /** How you stand to the patient by it. */
  @IsIn(relations)
  relation: Relation;

  /** Id of the record that says so: the membership, consent, authority, facilitation or emergency opening. */
  @IsUUID()
  sourceId: string;

  /**
   * As what: the role on the care team, the kind of authority; null where there is none.
   * @example "lead"
   */
  capacity: string | null;

  /** What for: the purpose of the consent, the reason of the emergency; null where there is none. */
  purposeCode: string | null;

  /** When it ends by itself; null: when somebody ends it. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endsAt: string | null;
}

/** A record that is open to you. */
export class OpenRecordDto {
  /** Id of the patient record. */
  @IsUUID()
  patientId: string;

  /**
   * The name to show: the preferred name where there is one, and the family name.
   * @example "Alex Moreau"
   */
  displayName: string;

  /** True where it is on record that the patient has died. */
  hasDied: boolean;

  /** The record of the same person that goes on instead of this one, where that is open to you too; null otherwise. */
  replacedBy: string | null;

  /** How you stand to the patient. */
  @IsIn(relations)
  relation: Relation;

  /** The kinds of data that you can read now. `substance_use`: also what is labelled so. */
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];

  /** Of the plan: which parts of it, where only parts are shared with you; null where all of it is open, or none. A step is read with its goal. */
  @IsIn(planPartNames, { each: true })
  planParts: PlanPartName[] | null;

  /** By what right: each that counts now. */
  rights: RightDto[];

  /** Until when, unless somebody ends it before; null: no right of yours ends by itself. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  until: string | null;
}

export class OpenRecordPageDto extends PageOf(OpenRecordDto) {}
