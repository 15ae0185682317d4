import { ApiProperty } from '@nestjs/swagger';
import type { Party } from '../../core/actor.js';

/** The latest rating of one side. */
export class LatestRatingDto {
  /** The side. */
  party: Party;

  /** Level on the goal's attainment scale. */
  @ApiProperty({ type: 'integer', minimum: -2, maximum: 2 })
  rating: number;

  /** Since which day it sees the goal there, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  occurredOn: string;
}

/** A goal as both sides see it. */
export class GoalAttainmentDto {
  /** The goal. */
  goalId: string;

  /** Its agreed wording. */
  statement: string;

  /** Side by side; a side that has not rated it is absent. */
  ratings: LatestRatingDto[];

  /** How many levels they are apart; null where one side has not rated it. Difference is something to talk about, never averaged away. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 0, maximum: 4 })
  divergence: number | null;
}

/** The goal attainment of a plan, as one side sees it. */
export class PartyAttainmentDto {
  /** The side. */
  party: Party;

  /**
   * T-score; 50 is "as hoped for on the whole". Null where this side has rated nothing.
   *
   * T = 50 + 10·Σ(w·x) / √((1 − ρ)·Σw² + ρ·(Σw)²), ρ = 0.3 (Kiresuk & Sherman 1968). The weights are 3, 2 and 1 by this
   * side's priorities where it has given one to every rated goal, and 1 each otherwise.
   * @example 53.6
   */
  tScore: number | null;
}

/** How far a plan has come by its attainment scales. */
export class AttainmentDto {
  /** The plan. */
  id: string;

  /** The goals with an attainment scale. */
  goals: GoalAttainmentDto[];

  /** One T-score per side; there is no score for both. */
  parties: PartyAttainmentDto[];
}
