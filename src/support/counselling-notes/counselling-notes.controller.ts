import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  CounsellingNoteDto,
  CounsellingNotePageDto,
  WriteCounsellingNoteDto,
} from './counselling-note.dto.js';
import { CounsellingNotesService } from './counselling-notes.service.js';

const one = '/v1/patients/:patientId/counselling-notes/:counsellingNoteId';

@Controller('v1/patients/:patientId/counselling-notes')
export class CounsellingNotesController {
  constructor(private readonly notes: CounsellingNotesService) {}

  /**
   * Write a note of counselling, for yourself.
   *
   * Nobody but you reads it, unless the patient lets one person do so (`…/counselling-consents`). Colleagues, supervisors, whoever covers
   * for you, and an emergency do not open it. What others need for the care of the patient belongs into `…/clinical-notes`.
   */
  @May('counselling_note.write')
  @Located('/v1/patients/:patientId/counselling-notes/:id')
  @Post()
  write(@Body() input: WriteCounsellingNoteDto): Promise<CounsellingNoteDto> {
    return this.notes.write(input);
  }

  /** List the notes of counselling, newest first: yours, those that a consent opens to you, and to the patient that they are there. */
  @May('counselling_note.read')
  @Get()
  list(@Query() page: PageQuery): Promise<CounsellingNotePageDto> {
    return this.notes.list(page);
  }

  /** Read a note of counselling. The patient sees that it is there, and its text once its author shows it. */
  @May('counselling_note.read')
  @Get(':counsellingNoteId')
  find(@Param('counsellingNoteId') counsellingNoteId: string): Promise<CounsellingNoteDto> {
    return this.notes.find(counsellingNoteId);
  }

  /** Show a note to the patient, for good. Its author alone decides that (403). 409 when they read it already. */
  @May('counselling_note.write')
  @Located(one)
  @HttpCode(200)
  @Post(':counsellingNoteId/showing')
  show(@Param('counsellingNoteId') counsellingNoteId: string): Promise<CounsellingNoteDto> {
    return this.notes.show(counsellingNoteId);
  }

  /** Take a note back as an error. Its text is shown to nobody any more, and stays on record. */
  @May('counselling_note.write')
  @Located(one)
  @HttpCode(200)
  @Post(':counsellingNoteId/correction')
  takeBack(@Param('counsellingNoteId') counsellingNoteId: string): Promise<CounsellingNoteDto> {
    return this.notes.takeBack(counsellingNoteId);
  }
}
