import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { AskMergeDto, RecordMergeDto, RecordMergePageDto, UndoMergeDto } from './merge.dto.js';
import { MergesService } from './merges.service.js';

const one = '/v1/patients/:patientId/merges/:mergeId';

@Controller('v1/patients/:patientId/merges')
export class MergesController {
  constructor(private readonly merges: MergesService) {}

  /**
   * Ask that this record is linked to another one of the same person.
   *
   * It takes two keys: the care team of this record asks and an administrator confirms, or the other way round. A clinician names a
   * record on whose care team they are as well; anything else is 422, whether there is such a record or not. 409 where one waits
   * or is linked already, and for a record that goes on in another one itself.
   */
  @May('merge.ask')
  @Located('/v1/patients/:patientId/merges/:id')
  @Post()
  ask(@Body() input: AskMergeDto): Promise<RecordMergeDto> {
    return this.merges.ask(input);
  }

  /** List to which records it was asked to link this one, newest first. */
  @May('merge.read')
  @Get()
  list(@Query() page: PageQuery): Promise<RecordMergePageDto> {
    return this.merges.list(page);
  }

  /** Read one of them. */
  @May('merge.read')
  @Get(':mergeId')
  find(@Param('mergeId') mergeId: string): Promise<RecordMergeDto> {
    return this.merges.find(mergeId);
  }

  /**
   * Confirm it with the other key. The records are linked from now on.
   *
   * This record is closed to writing, save what the law asks for, a no, and a withdrawal; it stays to be read by whom it is open to, with
   * every word, signature and consent as it was. Nothing moves to the other record and nothing of either opens to anybody by
   * this: who reads one does not read the other. Reminders and lists of what is to be done leave this one out. Both care teams
   * and the patient are told. 403 for who asked, and for the same side.
   */
  @May('merge.answer')
  @Located(one)
  @HttpCode(200)
  @Post(':mergeId/confirmation')
  confirm(@Param('mergeId') mergeId: string): Promise<RecordMergeDto> {
    return this.merges.confirm(mergeId);
  }

  /** Say no to it: they are two people, or it cannot be told. */
  @May('merge.answer')
  @Located(one)
  @HttpCode(200)
  @Post(':mergeId/decline')
  decline(@Param('mergeId') mergeId: string): Promise<RecordMergeDto> {
    return this.merges.decline(mergeId);
  }

  /** Take back what you asked for. */
  @May('merge.ask')
  @Located(one)
  @HttpCode(200)
  @Post(':mergeId/withdrawal')
  withdraw(@Param('mergeId') mergeId: string): Promise<RecordMergeDto> {
    return this.merges.withdraw(mergeId);
  }

  /** Take the link away: this record goes on as it was, and so does the other with all that was written there meanwhile. */
  @May('merge.undo')
  @Located(one)
  @HttpCode(200)
  @Post(':mergeId/undoing')
  undo(@Param('mergeId') mergeId: string, @Body() input: UndoMergeDto): Promise<RecordMergeDto> {
    return this.merges.undo(mergeId, input);
  }
}
