import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PublishStagesDto, StageCatalogueDto, StageCatalogueListDto } from './stage-catalogue.dto.js';
import { StageCataloguesService } from './stage-catalogues.service.js';

@Controller('v1/stage-catalogues')
export class StageCataloguesController {
  constructor(private readonly catalogues: StageCataloguesService) {}

  /** List the versions of the stages, newest first. */
  @May('stage_catalogue.read')
  @Get()
  list(): Promise<StageCatalogueListDto> {
    return this.catalogues.list();
  }

  /** Read the stages in the version in force. Notes for staff are shown to staff. */
  @May('stage_catalogue.read')
  @Get('current')
  current(): Promise<StageCatalogueDto> {
    return this.catalogues.current();
  }

  /** Read the stages in one version. */
  @May('stage_catalogue.read')
  @Get(':catalogueId')
  find(@Param('catalogueId') catalogueId: string): Promise<StageCatalogueDto> {
    return this.catalogues.find(catalogueId);
  }

  /**
   * Publish a new version of the stages.
   *
   * It counts from now on; history keeps the version it was written in. `mapping` says for each stage that is gone which one
   * takes its place, so that everybody goes on from where they are. 422 when a code comes twice, a stage is an end, or
   * somebody's history would be orphaned; 409 when somebody else published at the same moment.
   */
  @May('stage_catalogue.publish')
  @Located('/v1/stage-catalogues/:id')
  @Post()
  publish(@Body() input: PublishStagesDto): Promise<StageCatalogueDto> {
    return this.catalogues.publish(input);
  }
}
