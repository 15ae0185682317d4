import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { dataClasses, type DataClass } from '../../access/access-matrix.js';
import { PersonDto } from '../../core/person.dto.js';

export const recordKinds = [
  'plan',
  'goal',
  'step',
  'intervention',
  'referral',
  'decision',
  'progress',
  'setback',
  'stages',
  'practice',
  'helpful-technique',
  'check-ins',
  'safety-plan',
  'advance-preferences',
  'measures',
  'clinical-notes',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Something in the record. */
export class AffectedRecordDto {
  /** What it is. `progress`: what was noted about a goal, which `id` and `title` then name. `stages`: the journey of the patient that `id` names. `practice`: what was practised of one technique. `check-ins`: how the days of the patient that `id` names were. `measures`: what the patient’s answers to questionnaires came to. `clinical-notes`: notes of practitioners, without those that are withheld. */
  @IsIn(recordKinds)
  kind: RecordKind;

  /** Its id. */
  id: string;

  /** What it is called there; the day of a setback. */
  title: string;

  /** How many: 1, or the number of entries for `progress`, `practice` and `check-ins` and of moves for `stages`. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  count: number;
}

/** What would change for one person. */
export class ImpactOnPersonDto {
  /** Who. */
  person: PersonDto;

  /**
   * What they could do that they cannot do now.
   * @example ["read the plan"]
   */
  gains: string[];

  /** What they could no longer do. */
  loses: string[];

  /** What they would see that they do not see now. */
  becomesVisible: AffectedRecordDto[];

  /** What they would no longer see. */
  becomesHidden: AffectedRecordDto[];

  /**
   * Why a no would not bind them, in a plain sentence, before it is said; null where it would.
   * @example "Kim acts for you by law, as your parent. Your no is kept, and it does not close the record to them: they can read that it was said. Only the clinic can end what the law gives; talk with your care team."
   */
  notBound: string | null;
}

/** What a kind of data in a consent holds today. */
export class ClassTodayDto {
  /** The kind of data. */
  @IsIn(dataClasses)
  dataClass: DataClass;

  /** How many records of it there are that you may know of. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  records: number;

  /**
   * What that means, in a plain sentence.
   * @example "There is nothing under “measures” today. The consent would cover what is written later."
   */
  sentence: string;
}

/** Help in the plan that rests on a consent. */
export class AffectedHelpDto {
  /** Id of the intervention. */
  interventionId: string;

  /** What it is called. */
  title: string;
}

/** What giving or withdrawing a consent would change, as things stand now. Nothing was changed. */
export class ImpactDto {
  /** What was looked at: saying yes (or no, where it says no alone), or withdrawing. */
  @IsIn(['grant', 'withdrawal'])
  change: 'grant' | 'withdrawal';

  /** For each person named in it, or in a group named in it, up to 100. */
  people: ImpactOnPersonDto[];

  /** What each kind of data that it names holds today: a yes or a no to an empty one is about what comes later. */
  classes: ClassTodayDto[];

  /** Who outside the organisation could be told something, or no longer be told it. */
  outside: string[];

  /** Help that could start. */
  gainsBasis: AffectedHelpDto[];

  /** Help that could not be started or resumed any more; what is under way needs to be talked about. */
  losesBasis: AffectedHelpDto[];

  /** What cannot be taken back, in plain words; null for a grant, and where a no is taken back. */
  cannotBeRecalled: string | null;
}
