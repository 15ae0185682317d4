import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { OverdueReviewPageDto } from './review.dto.js';
import { ReviewsReader } from './reviews.reader.js';

@Controller('v1/reviews/overdue')
export class OverdueReviewsController {
  constructor(private readonly reader: ReviewsReader) {}

  /** List the reviews that are overdue among the patients on whose care team you are, the longest first. */
  @May('review.overdue')
  @Discloses('patientId')
  @Get()
  list(@Query() page: PageQuery): Promise<OverdueReviewPageDto> {
    return this.reader.overdue(page);
  }
}
