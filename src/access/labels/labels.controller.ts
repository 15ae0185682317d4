import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Located } from '../../core/contract/route.decorators.js';
import { May } from '../may.decorator.js';
import { LabelRecordDto, RecordLabelDto } from './label.dto.js';
import { KeptLabelsService } from './kept-labels.service.js';

const sensitivity = '/v1/patients/:patientId/records/:recordId/sensitivity';

@Controller('v1/patients/:patientId/records/:recordId/sensitivity')
export class LabelsController {
  constructor(private readonly labels: KeptLabelsService) {}

  /** Read whether a record is labelled as about substance use. 404 for what you may not read. */
  @May('record.label')
  @Get()
  find(@Param('recordId') recordId: string): Promise<RecordLabelDto> {
    return this.labels.find(recordId);
  }

  /**
   * Label a record as about substance use, or take the label off.
   *
   * For everything that has words of its own: setbacks, stages, decisions, comments, progress, proposals, consents, reviews. (Goals and help have a
   * route of theirs.) What is labelled is shown only to whom the class `substance_use` is open as well (42 CFR Part 2), and with it
   * what belongs to it. A label stays when a record is later tied to something else. Either side labels; 403 when the care team
   * takes one off; 409 while the record is about something labelled: that label comes off first.
   */
  @May('record.label')
  @Located(sensitivity)
  @HttpCode(200)
  @Post()
  label(
    @Param('recordId') recordId: string,
    @Body() { substanceUse }: LabelRecordDto,
  ): Promise<RecordLabelDto> {
    return this.labels.label(recordId, substanceUse);
  }
}
