import { Controller, Get, Param, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ChangesService } from './changes.service.js';
import { ChangesQuery, PlanChangesDto } from './plan-changes.dto.js';

@Controller('v1/patients/:patientId/care-plans/:planId')
export class ChangesController {
  constructor(private readonly changes: ChangesService) {}

  /** Read what has changed in the plan since you signed it, in plain words and as data. */
  @May('version.read')
  @Get('changes-since-signed')
  sinceSigned(@Param('planId') planId: string, @Query() { to }: ChangesQuery): Promise<PlanChangesDto> {
    return this.changes.sinceSigned(planId, to);
  }

  /** Read what has changed in the plan since a version was frozen. */
  @May('version.read')
  @Get('versions/:versionId/changes')
  since(
    @Param('planId') planId: string,
    @Param('versionId') versionId: string,
    @Query() { to }: ChangesQuery,
  ): Promise<PlanChangesDto> {
    return this.changes.since(planId, versionId, to);
  }
}
