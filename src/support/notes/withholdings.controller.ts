import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  NoteWithholdingDto,
  NoteWithholdingPageDto,
  ReviewWithholdingDto,
  WithholdNoteDto,
} from './clinical-note.dto.js';
import { WithholdingsService } from './withholdings.service.js';

const one = '/v1/patients/:patientId/clinical-notes/:noteId/withholdings/:withholdingId';

@Controller('v1/patients/:patientId/clinical-notes/:noteId/withholdings')
export class WithholdingsController {
  constructor(private readonly withholdings: WithholdingsService) {}

  /** Withhold a note from the patient, on a ground, with the reason, until a day within a year. The patient is told. 409 while it is. */
  @May('clinical_note.withhold')
  @Located('/v1/patients/:patientId/clinical-notes/:noteId/withholdings/:id')
  @Post()
  begin(@Param('noteId') noteId: string, @Body() input: WithholdNoteDto): Promise<NoteWithholdingDto> {
    return this.withholdings.begin(noteId, input);
  }

  /** List when and why a note was withheld, newest first. The patient reads the ground, how long, and what a review said. */
  @May('note_withholding.read')
  @Get()
  list(@Param('noteId') noteId: string, @Query() page: PageQuery): Promise<NoteWithholdingPageDto> {
    return this.withholdings.list(noteId, page);
  }

  /** Read why a note is withheld: for the patient’s side and the care team, never for whoever reads notes by a consent. */
  @May('note_withholding.read')
  @Get(':withholdingId')
  find(
    @Param('noteId') noteId: string,
    @Param('withholdingId') withholdingId: string,
  ): Promise<NoteWithholdingDto> {
    return this.withholdings.find(noteId, withholdingId);
  }

  /**
   * Ask that somebody else looks at it (45 CFR 164.524(a)(4)).
   *
   * The care team and the administrators, who can bring somebody in, are told. 409 when that was asked already, or the note is open. You
   * can also complain, any time: `/v1/me/complaints`.
   */
  @May('clinical_note.ask_review')
  @Located(one)
  @HttpCode(200)
  @Post(':withholdingId/review-request')
  askReview(
    @Param('noteId') noteId: string,
    @Param('withholdingId') withholdingId: string,
  ): Promise<NoteWithholdingDto> {
    return this.withholdings.askReview(noteId, withholdingId);
  }

  /** Say whether the note stays withheld, and why: never whoever wrote or withheld it (403). Where it does not, it is open at once. */
  @May('clinical_note.withhold')
  @Located(one)
  @HttpCode(200)
  @Post(':withholdingId/review')
  review(
    @Param('noteId') noteId: string,
    @Param('withholdingId') withholdingId: string,
    @Body() input: ReviewWithholdingDto,
  ): Promise<NoteWithholdingDto> {
    return this.withholdings.review(noteId, withholdingId, input);
  }

  /** Open the note to the patient before its day. */
  @May('clinical_note.withhold')
  @Located(one)
  @HttpCode(200)
  @Post(':withholdingId/ending')
  end(
    @Param('noteId') noteId: string,
    @Param('withholdingId') withholdingId: string,
  ): Promise<NoteWithholdingDto> {
    return this.withholdings.end(noteId, withholdingId);
  }
}
