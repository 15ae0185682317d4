import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  AmendNoteDto,
  ClinicalNoteDto,
  ClinicalNotePageDto,
  NoteWordingPageDto,
  TakeNoteBackDto,
  WriteNoteDto,
} from './clinical-note.dto.js';
import { NotesService } from './notes.service.js';

const one = '/v1/patients/:patientId/clinical-notes/:noteId';

@Controller('v1/patients/:patientId/clinical-notes')
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  /**
   * Write a note.
   *
   * Practitioners of the care team write, and the patient reads it at once, unless `withholding` says why not, and until when. What is
   * agreed on belongs into the plan: nothing comes there from a note.
   */
  @May('clinical_note.write')
  @Located('/v1/patients/:patientId/clinical-notes/:id')
  @Post()
  write(@Body() input: WriteNoteDto): Promise<ClinicalNoteDto> {
    return this.notes.write(input);
  }

  /** List the notes, newest first. Of what is withheld the patient sees that it is there; `…/withholdings` says on which ground. */
  @May('clinical_note.read')
  @Get()
  list(@Query() page: PageQuery): Promise<ClinicalNotePageDto> {
    return this.notes.list(page);
  }

  /** Read a note. */
  @May('clinical_note.read')
  @Get(':noteId')
  find(@Param('noteId') noteId: string): Promise<ClinicalNoteDto> {
    return this.notes.find(noteId);
  }

  /** List every wording that a note had, newest first. Nothing of a note that is withheld from whoever asks, or was taken back. */
  @May('clinical_note.read')
  @Get(':noteId/wordings')
  wordings(@Param('noteId') noteId: string, @Query() page: PageQuery): Promise<NoteWordingPageDto> {
    return this.notes.wordings(noteId, page);
  }

  /** Say it differently. Only whoever wrote it (403); earlier wordings stay. 409 when it was taken back. */
  @May('clinical_note.write')
  @Located(one)
  @HttpCode(200)
  @Post(':noteId/amendments')
  amend(@Param('noteId') noteId: string, @Body() input: AmendNoteDto): Promise<ClinicalNoteDto> {
    return this.notes.amend(noteId, input);
  }

  /** Take a note back as an error, with the reason. Only whoever wrote it (403). Its text is shown to nobody any more, and stays on record. */
  @May('clinical_note.write')
  @Located(one)
  @HttpCode(200)
  @Post(':noteId/correction')
  takeBack(@Param('noteId') noteId: string, @Body() { reason }: TakeNoteBackDto): Promise<ClinicalNoteDto> {
    return this.notes.takeBack(noteId, reason);
  }
}
