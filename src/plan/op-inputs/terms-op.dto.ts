import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';

/** Set how often the two look at the plan together. */
export class ReviewSetDto {
  /** The kind of change. */
  @IsIn(['review.set'])
  op: 'review.set';

  /** Days between reviews, 7 to 366. */
  @ApiProperty({ type: 'integer', minimum: 7, maximum: 366 })
  @IsInt()
  @Min(7)
  @Max(366)
  intervalDays: number;

  /** The next one, as YYYY-MM-DD, never in the past; without it, one interval from today. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'nextReviewOn must be a date such as 2027-03-03' })
  @IsISO8601({ strict: true }, { message: 'nextReviewOn must be a date that exists, such as 2027-03-03' })
  nextReviewOn?: string;
}

/** Set what should be true before care comes to an end. */
export class CriteriaSetDto {
  /** The kind of change. */
  @IsIn(['criteria.set'])
  op: 'criteria.set';

  /** 1 to 20 sentences of up to 300 characters. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  criteria: string[];
}

/** Stored in a proposal: a review schedule. */
export class ReviewSetOpDto extends ReviewSetDto {}

/** Stored in a proposal: discharge criteria. */
export class CriteriaSetOpDto extends CriteriaSetDto {}
