import { IsIn, IsUUID } from 'class-validator';
import { relations, type Relation } from '../../core/actor.js';
import { actions, dataClasses, subjectOf, type Action, type DataClass } from '../access-matrix.js';
import { rules, type Rule } from '../decision/decide.js';

/** What can be asked of the same thing, for whoever guessed a word; of anything else, all of it. */
function likely(asked: unknown): readonly Action[] {
  const alike = actions.filter((action) => subjectOf(action) === subjectOf(String(asked)));
  return alike.length > 0 ? alike : actions;
}

/** What is asked. */
export class ExplainQuery {
  /** The account the question is about: anyone of the organisation. */
  @IsUUID()
  accountId: string;

  /**
   * What that person would do, as the access matrix names it.
   * @example "plan.read"
   */
  @IsIn(actions, {
    message: ({ value }) => `action must be one of the following values: ${likely(value).join(', ')}`,
  })
  action: Action;
}

/** The consent that settled a question of access. */
export class DecidingConsentDto {
  /** Id of the consent. */
  id: string;

  /** Its version at the time of the answer. */
  version: number;
}

/** Whether somebody may do something with this record right now, and why. */
export class ExplanationDto {
  /** Whose access was asked about. */
  accountId: string;

  /** What that person would do. */
  action: Action;

  /** The class of data that it reads or writes, as the patient shares it; null where it is about none. */
  @IsIn(dataClasses)
  dataClass: DataClass | null;

  /** True: they may. */
  allowed: boolean;

  /** How they stand to the patient. */
  @IsIn(relations)
  relation: Relation;

  /** The rule that settled it. */
  @IsIn(rules)
  rule: Rule;

  /** The consent that settled it, if one did. */
  consent: DecidingConsentDto | null;

  /**
   * The same in one plain sentence.
   * @example "Robin may not read the plan: they are not on the care team, and the patient shares nothing with them."
   */
  sentence: string;
}
