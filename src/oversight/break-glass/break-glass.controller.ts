import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses, Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { BreakGlassDto, BreakGlassPageDto, OpenGlassDto } from './break-glass.dto.js';
import { BreakGlassService } from './break-glass.service.js';

@Controller('v1')
export class BreakGlassController {
  constructor(private readonly breakGlass: BreakGlassService) {}

  /**
   * Open a record in an emergency (break-glass).
   *
   * For practitioners who are not on the care team, when there is no time to ask. The record is open to you, to read, for
   * 60 minutes: who the patient and the care team are, plan and versions, progress, journey, decisions, reviews, consents.
   * Never the journal; what is labelled `substance_use` only in a `medical_emergency` (42 CFR 2.51), and never where the
   * patient has said no to you about it. Other parts to which the patient said no are open: life goes first. The privacy
   * officer and the patient are told at once, see what you looked at, and a review falls due in 72 hours. Name the patient
   * by id or by record number. 403 `step-up-required` unless you have just proved who you are. 404 when there is no such
   * record, or the patient has excluded you; the answer is the same, every try is on record, and after five misses nothing
   * is looked up for some minutes. 409 when the record is open to you anyway.
   */
  @May('break_glass.open')
  @Located('/v1/me/break-glass/:id')
  @Post('break-glass')
  open(@Body() input: OpenGlassDto): Promise<BreakGlassDto> {
    return this.breakGlass.open(input);
  }

  /** List the records that you opened in an emergency, newest first, with what was said about it. */
  @May('break_glass.own')
  @Discloses('patientId')
  @Get('me/break-glass')
  list(@Query() page: PageQuery): Promise<BreakGlassPageDto> {
    return this.breakGlass.listOwn(page);
  }

  /** Read one of your emergency openings. */
  @May('break_glass.own')
  @Get('me/break-glass/:breakGlassId')
  find(@Param('breakGlassId') breakGlassId: string): Promise<BreakGlassDto> {
    return this.breakGlass.findOwn(breakGlassId);
  }

  /** Close the record before the hour is over. From the very next request on it is shut. 409 when it is over already. */
  @May('break_glass.end')
  @Located('/v1/me/break-glass/:breakGlassId')
  @HttpCode(200)
  @Post('me/break-glass/:breakGlassId/end')
  end(@Param('breakGlassId') breakGlassId: string): Promise<BreakGlassDto> {
    return this.breakGlass.end(breakGlassId);
  }
}
