import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { CoverDto, CoverPageDto } from './coverage.dto.js';
import { CoversService } from './covers.service.js';

@Controller('v1/patients/:patientId/covers')
export class CoversController {
  constructor(private readonly covers: CoversService) {}

  /** List who looks after the patient, or did, in the place of a colleague, newest first: who, why and until when. */
  @May('cover.read')
  @Get()
  list(@Query() page: PageQuery): Promise<CoverPageDto> {
    return this.covers.list(page);
  }

  /** Read who looks after the patient in the place of whom, why and until when. */
  @May('cover.read')
  @Get(':coverId')
  find(@Param('coverId') coverId: string): Promise<CoverDto> {
    return this.covers.find(coverId);
  }

  /**
   * Say no to somebody who looks after you in the place of a colleague.
   *
   * No reason is asked. The person reads nothing by it from the very next request on, nor by whatever else of that kind was arranged with
   * them; whoever is away and the administrators hear that
   * somebody else is needed, and nobody arranges the same person for you again. Somebody who is on your care team anyway stays on it.
   * After a hand-over they leave it. Of what is over already it is kept that you said no.
   */
  @May('cover.refuse')
  @Located('/v1/patients/:patientId/covers/:coverId')
  @HttpCode(200)
  @Post(':coverId/refusal')
  refuse(@Param('coverId') coverId: string): Promise<CoverDto> {
    return this.covers.refuse(coverId);
  }
}
