import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { WriteSafetyPlanDto } from '../safety-plan-document/safety-ops.dto.js';
import type { PendingPdf } from '../../core/paper/pending-pdf.js';
import { SafetyPlanDto } from '../safety-plan-document/safety-plan.dto.js';
import { SafetyPrintsService } from './safety-prints.service.js';
import { SafetyRevisionDto, SafetyRevisionPageDto } from './safety-proposal.dto.js';
import { SafetyPlansService } from './safety-plans.service.js';

@Controller('v1/patients/:patientId/safety-plan')
export class SafetyPlansController {
  constructor(
    private readonly safetyPlans: SafetyPlansService,
    private readonly prints: SafetyPrintsService,
  ) {}

  /**
   * Read the safety plan.
   *
   * It is there for everybody, also before anything was written: then its parts are empty, and it says whom to reach. What was put
   * there in an emergency shows while it counts, marked as not co-agreed. Lines about substance use are shown only to whom that
   * class is open. The patient has it without any id with `GET /v1/me/safety-plan`.
   */
  @May('safety_plan.read')
  @Get()
  read(): Promise<SafetyPlanDto> {
    return this.safetyPlans.read();
  }

  /**
   * Write your safety plan: put lines in, change them, and say what to do when a sign shows.
   *
   * It counts at once: the patient always may, and who acts for them; nobody has to agree. 409 when a line was changed after
   * `baseRevision`, so that nothing written on another device is lost; 422 for a line that is not there, and for a person who is
   * not to be told.
   */
  @May('safety_plan.write')
  @Located('/v1/patients/:patientId/safety-plan')
  @HttpCode(200)
  @Post('changes')
  write(@Body() input: WriteSafetyPlanDto): Promise<SafetyPlanDto> {
    return this.safetyPlans.write(input);
  }

  /** Print the safety plan as PDF, on one page, to carry along: letters are made smaller, as far as one can read them, before there is a second one. */
  @May('safety_plan.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The page.', schema: { type: 'string', format: 'binary' } })
  @Get('print.pdf')
  async pdf(): Promise<PendingPdf> {
    return this.prints.pdf(await this.safetyPlans.read());
  }

  /** Print the safety plan as plain text, with all that the PDF has. */
  @May('safety_plan.read')
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'The page.', schema: { type: 'string' } })
  @Get('print.txt')
  async text(): Promise<StreamableFile> {
    return this.prints.text(await this.safetyPlans.read());
  }

  /** List the states that the safety plan has had, newest first. */
  @May('safety_plan_history.read')
  @Get('revisions')
  listRevisions(@Query() page: PageQuery): Promise<SafetyRevisionPageDto> {
    return this.safetyPlans.listRevisions(page);
  }

  /** Read a state that the safety plan has had. */
  @May('safety_plan_history.read')
  @Get('revisions/:safetyRevisionId')
  findRevision(@Param('safetyRevisionId') safetyRevisionId: string): Promise<SafetyRevisionDto> {
    return this.safetyPlans.findRevision(safetyRevisionId);
  }
}
