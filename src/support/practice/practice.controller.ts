import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import {
  NotePracticeDto,
  PracticeEntryDto,
  PracticePageDto,
  PracticeQuery,
  ShowPracticeDto,
} from './practice.dto.js';
import { PracticeService } from './practice.service.js';

@Controller('v1/patients/:patientId/practice')
export class PracticeController {
  constructor(private readonly practice: PracticeService) {}

  /**
   * Note that you practised something. The technique alone is enough.
   *
   * Only the patient and who acts for them note it. It is the patient's alone, and of who wrote it, unless they show it (`visibility`). Where it made things
   * harder, the answer says what to do now.
   */
  @May('practice.note')
  @Located('/v1/patients/:patientId/practice/:id')
  @Post()
  note(@Body() input: NotePracticeDto): Promise<PracticeEntryDto> {
    return this.practice.note(input);
  }

  /** List what was practised, newest first: for others than the patient what they show. Who acts for the patient sees what they wrote themself as well. */
  @May('practice.read')
  @Get()
  list(@Query() query: PracticeQuery): Promise<PracticePageDto> {
    return this.practice.list(query);
  }

  /** Read what was noted of a practice. */
  @May('practice.read')
  @Get(':practiceId')
  find(@Param('practiceId') practiceId: string): Promise<PracticeEntryDto> {
    return this.practice.find(practiceId);
  }

  /** Say who sees it: the patient, or who wrote it for them (403). Taken back from others, it is gone for them at once. */
  @May('practice.note')
  @Patch(':practiceId')
  show(
    @Param('practiceId') practiceId: string,
    @Body() input: ShowPracticeDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<PracticeEntryDto> {
    return this.practice.show(practiceId, input, ifMatch);
  }

  /** Take back what was noted by mistake. The patient and who wrote it still see it, marked; nobody else does. */
  @May('practice.note')
  @Located('/v1/patients/:patientId/practice/:practiceId')
  @HttpCode(200)
  @Post(':practiceId/taking-back')
  takeBack(@Param('practiceId') practiceId: string): Promise<PracticeEntryDto> {
    return this.practice.takeBack(practiceId);
  }
}
