import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { DeathDto, DeathPageDto, RecordDeathDto, UndoDeathDto } from './death.dto.js';
import { DeathsService } from './deaths.service.js';

@Controller('v1/patients/:patientId/deaths')
export class DeathsController {
  constructor(private readonly deaths: DeathsService) {}

  /**
   * Put on record that the patient has died.
   *
   * The care team or the front office does. The patient’s own way in ends, and invitations to it; who acted for the patient does so
   * no more, and nobody reads along any longer (peers, people close to them, other clinicians, machines, facilitators); a plan in
   * hand ends, with what waits for an answer in it; nobody is reminded of anything or asked for it. Nothing is deleted: the care
   * team reads the record as before, and what the law asks for goes on (disclosures, court orders, questions, amendments), all else
   * is 403. Who consents from now on is recorded as a representative: `personal_representative`, or `next_of_kin` where there is
   * none (42 CFR 2.15). The care team, administrators and privacy officers are told; whoever read along hears only that they do
   * no longer. 403 when it is on record already; where it was a mistake, undo it.
   */
  @May('death.record')
  @Located('/v1/patients/:patientId/deaths/:id')
  @Post()
  record(@Body() input: RecordDeathDto): Promise<DeathDto> {
    return this.deaths.record(input);
  }

  /** List what is on record of the patient’s death, newest first, with what was undone. */
  @May('death.read')
  @Get()
  list(@Query() page: PageQuery): Promise<DeathPageDto> {
    return this.deaths.list(page);
  }

  /** Read what is on record of the patient’s death. */
  @May('death.read')
  @Get(':deathId')
  find(@Param('deathId') deathId: string): Promise<DeathDto> {
    return this.deaths.find(deathId);
  }

  /**
   * Undo it: the patient lives.
   *
   * Their own way in is as before, and so is what they had opened to others, save what was withdrawn or ended meanwhile. Whoever acted
   * after the death does so no more, and what they agreed to opens nothing. A plan that ended stays ended and visible: open another, or write
   * a new one from it. The patient is told, with the reason. 409 when it was undone already.
   */
  @May('death.undo')
  @Located('/v1/patients/:patientId/deaths/:deathId')
  @HttpCode(200)
  @Post(':deathId/undoing')
  undo(@Param('deathId') deathId: string, @Body() input: UndoDeathDto): Promise<DeathDto> {
    return this.deaths.undo(deathId, input);
  }
}
