import { toSay } from '../../core/language/say.js';
import { ApiProperty } from '@nestjs/swagger';
import { Agreed } from '../element-words/agreed.decorator.js';
import { AgreementDto } from '../elements/agreement.dto.js';

/** What two people agree on about looking at the plan together. */
export class ReviewScheduleContent {
  /** Days between reviews; null while the two have not agreed. */
  @Agreed(toSay`review interval`)
  @ApiProperty({ type: 'integer', nullable: true, minimum: 7, maximum: 366 })
  intervalDays: number | null;
}

/** How often the two look at the plan together. */
export class ReviewScheduleDto extends ReviewScheduleContent {
  /** Id of the schedule, for agreements. */
  id: string;

  /** The next review, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  nextReviewOn: string | null;

  /** The plan revision in which it last changed; 0 while the two have not agreed. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  changedInRevision: number;

  /** Where each side stands on it. */
  agreements: AgreementDto[];
}

/** What two people agree on about the end of care. */
export class DischargeCriteriaContent {
  /** One sentence each. */
  @Agreed(toSay`discharge criteria`)
  criteria: string[];
}

/** What the two want to be true before care comes to an end. */
export class DischargeCriteriaDto extends DischargeCriteriaContent {
  /** Id of the criteria, for agreements. */
  id: string;

  /** The plan revision in which they last changed; 0 while the two have not agreed. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  changedInRevision: number;

  /** Where each side stands on them. */
  agreements: AgreementDto[];
}
