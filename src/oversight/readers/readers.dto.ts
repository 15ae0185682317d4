import { IsIn } from 'class-validator';
import { DecidingConsentDto } from '../../access/explain/access.dto.js';
import { dataClasses, planPartNames, type DataClass, type PlanPartName } from '../../access/access-matrix.js';
import { rules, type Rule } from '../../access/decision/decide.js';
import { relations, type Relation } from '../../core/actor.js';
import { PersonDto } from '../../core/person.dto.js';

/** Whether one kind of data is open to somebody at this moment, and why. */
export class ClassSeenDto {
  /** Which kind of data. */
  @IsIn(dataClasses)
  dataClass: DataClass;

  /** True: they may read it. Of one that several things are read of: at least one of them. */
  open: boolean;

  /** The rule that settled it. */
  @IsIn(rules)
  rule: Rule;

  /** The consent that settled it, if one did. */
  consent: DecidingConsentDto | null;

  /** The same in one plain sentence. */
  sentence: string;
}

/** Somebody to whom something of the record was opened, or who was told no. */
export class ReaderDto {
  /** Who. */
  person: PersonDto;

  /** How they stand to the patient. */
  @IsIn(relations)
  relation: Relation;

  /** False: their account is closed, and nothing is open to them while it is. */
  active: boolean;

  /** For each kind of data that somebody can read here. */
  classes: ClassSeenDto[];

  /** Of the plan: which parts of it, where only parts are shared with them; null where all of it is open, or none. */
  @IsIn(planPartNames, { each: true })
  planParts: PlanPartName[] | null;

  /**
   * Whether what is labelled as about substance use is shown to them. Null where that class is not open to whoever asks: then it is not
   * theirs to know.
   */
  seesSubstanceUse: boolean | null;
}

/** Who sees what of a record. */
export class ReadersDto {
  /** By name, up to 100, without the patient. */
  readers: ReaderDto[];

  /** False: there are more. */
  isWhole: boolean;
}
