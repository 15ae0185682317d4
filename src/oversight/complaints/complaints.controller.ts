import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { ComplaintDto, ComplaintPageDto, SettleComplaintDto } from './complaint.dto.js';
import { ComplaintsService } from './complaints.service.js';

@Controller('v1/complaints')
export class ComplaintsController {
  constructor(private readonly complaints: ComplaintsService) {}

  /** List the complaints about privacy, newest first, without those about you: others look into them. */
  @May('complaint.decide')
  @Get()
  list(@Query() page: PageQuery): Promise<ComplaintPageDto> {
    return this.complaints.list(page);
  }

  /** Read a complaint. 404 for one about you. */
  @May('complaint.decide')
  @Get(':complaintId')
  find(@Param('complaintId') complaintId: string): Promise<ComplaintDto> {
    return this.complaints.find(complaintId);
  }

  /**
   * Say what came of a complaint, once.
   *
   * Whoever complained is told, and reads your words. 409 when it was answered, 403 when it is your own, 404 when it is about
   * you.
   */
  @May('complaint.decide')
  @Located('/v1/complaints/:complaintId')
  @HttpCode(200)
  @Post(':complaintId/outcome')
  settle(
    @Param('complaintId') complaintId: string,
    @Body() outcome: SettleComplaintDto,
  ): Promise<ComplaintDto> {
    return this.complaints.settle(complaintId, outcome);
  }
}
