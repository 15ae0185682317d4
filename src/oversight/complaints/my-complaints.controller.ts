import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { ComplaintDto, ComplaintPageDto, MakeComplaintDto } from './complaint.dto.js';
import { ComplaintsService } from './complaints.service.js';

@Controller('v1/me/complaints')
export class MyComplaintsController {
  constructor(private readonly complaints: ComplaintsService) {}

  /**
   * Complain about how privacy is kept.
   *
   * Those who decide on complaints are told at once, save whom it is about, who does not see it. It stands beside the records
   * of patients, not in them. You are told when it is answered.
   */
  @May('complaint.make')
  @Located('/v1/me/complaints/:id')
  @Post()
  make(@Body() input: MakeComplaintDto): Promise<ComplaintDto> {
    return this.complaints.make(input);
  }

  /** List your complaints, newest first. */
  @May('complaint.make')
  @Get()
  list(@Query() page: PageQuery): Promise<ComplaintPageDto> {
    return this.complaints.listOwn(page);
  }

  /** Read one of your complaints. */
  @May('complaint.make')
  @Get(':complaintId')
  find(@Param('complaintId') complaintId: string): Promise<ComplaintDto> {
    return this.complaints.findOwn(complaintId);
  }
}
