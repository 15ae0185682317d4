import { ApiProperty, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Length,
  Max,
  Min,
} from 'class-validator';
import { PageOf } from '../../core/requests/page.js';
import { severities, type Severity } from './rule-pack.entity.js';
import { signers, signingOrders, type Signer, type SigningOrder } from './signing-rules.entity.js';

/** One thing that a rule pack asks of a plan. */
export class RequirementDto {
  /**
   * Its code within the pack.
   * @example "own-words"
   */
  code: string;

  /** `block`: a plan cannot be put into force while it is not met. `warn`: worth a look. */
  @IsIn(severities)
  severity: Severity;

  /**
   * What is asked, in plain words.
   * @example "Every goal carries the person’s own words."
   */
  message: string;

  /** Why it matters. */
  why: string;

  /**
   * The law or standard that says it, as far as its text was read by us, for the setting that it names; null where what is asked is
   * the pack's own judgement, or what is behind it is still to be checked. Have it checked by the organisation's lawyer.
   * @example "42 CFR 456.180(c)"
   */
  citation: string | null;

  /** The book or definition from which it comes, which is no law; null where there is none. */
  source: string | null;
}

/** What an organisation asks of a plan before it is put into force. */
export class RulePackDto {
  /**
   * Its code.
   * @example "recovery-core"
   */
  code: string;

  /** Its version; a released version never changes. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;

  /** Its name. */
  title: string;

  /** What it is for. */
  description: string;

  /** The longest time between two reviews, in days. */
  @ApiProperty({ type: 'integer', minimum: 7, maximum: 366 })
  maxReviewDays: number;

  /** Who signs. */
  @IsIn(signers, { each: true })
  requiredSigners: Signer[];

  /** Who signs first: `patient-first`, `professional-first` (the patient last), or `any` order. */
  @IsIn(signingOrders)
  signingOrder: SigningOrder;

  /** Whether a supervisor signs as well where somebody in training put the plan up for signing, or signed it. */
  supervisorForTrainees: boolean;

  /**
   * After how many good-faith attempts a supervisor may put a plan into force without the patient's signature. An attempt
   * counts where the person could not sign or was not reached; a no is an answer, and is not gone past.
   */
  @ApiProperty({ type: 'integer', minimum: 1 })
  goodFaithAttempts: number;

  /** How many days lie between two attempts that count; 1: the next day. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  daysBetweenAttempts: number;

  /** In how many different ways (in person, by telephone, by letter ...) the person is asked at least. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  meansOfAttempts: number;

  /** Whether a written reason must stand where a required signature is missing. */
  reasonWhereSignatureMissing: boolean;

  /** What it asks. */
  requirements: RequirementDto[];
}

/** A rule pack in the list of all. */
class ListedRulePackDto extends RulePackDto {
  /** Whether it is the one that this organisation has chosen. */
  inForce: boolean;
}

export class RulePackPageDto extends PageOf(ListedRulePackDto) {}

/** What the organisation asks beyond its rule pack. It can make the pack stricter, never looser. */
export class TighteningDto {
  /** Codes of requirements that block a plan here although the pack only warns; up to 50. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Length(1, 60, { each: true })
  block: string[];

  /** A shorter limit between two reviews than the pack's, 7 to 366 days; null for the pack's own. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 7, maximum: 366 })
  @IsOptional()
  @IsInt()
  @Min(7)
  @Max(366)
  maxReviewDays: number | null;

  /** Who signs besides those whom the pack asks for. A `guardian` is asked for only where the patient has one. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(signers, { each: true })
  signers?: Signer[];

  /** In which order people sign; null for the pack's own. */
  @ApiProperty({ enum: signingOrders, nullable: true, required: false, type: String })
  @IsOptional()
  @IsIn(signingOrders)
  signingOrder?: SigningOrder | null;

  /** More attempts than the pack asks for before a plan goes on without the patient's signature, up to 10; null: its own. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 10, required: false })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  goodFaithAttempts?: number | null;

  /** More days between two attempts than the pack asks for, up to 30; null: its own. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 30, required: false })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30)
  daysBetweenAttempts?: number | null;

  /** More different ways of asking than the pack asks for, up to 4; null: its own. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 4, required: false })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  meansOfAttempts?: number | null;
}

/** The rule pack that a plan was measured against. */
export class RulePackReferenceDto extends PickType(RulePackDto, ['code', 'version', 'title']) {}
