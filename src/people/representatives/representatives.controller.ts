import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  EndRepresentativeDto,
  RecordRepresentativeDto,
  RepresentativeDto,
  RepresentativePageDto,
} from './representative.dto.js';
import { RepresentativesService } from './representatives.service.js';

const representative = '/v1/patients/:patientId/representatives/:representativeId';

@Controller('v1/patients/:patientId/representatives')
export class RepresentativesController {
  constructor(private readonly representatives: RepresentativesService) {}

  /**
   * Record that somebody may act for the patient.
   *
   * The patient appoints somebody (`patient_appointed`); every other authority is recorded by the care team or an
   * administrator, with what was shown. It counts from the very next request. 422 when the person is on a side, excluded by
   * the patient or without the role, or when a parent is named for somebody of age; 409 when this person acts for the patient
   * already: end that authority to give another.
   */
  @May('representative.record')
  @Located('/v1/patients/:patientId/representatives/:id')
  @Post()
  record(@Body() input: RecordRepresentativeDto): Promise<RepresentativeDto> {
    return this.representatives.record(input);
  }

  /** List who may act for the patient, and who could, newest first. */
  @May('representative.read')
  @Get()
  list(@Query() page: PageQuery): Promise<RepresentativePageDto> {
    return this.representatives.list(page);
  }

  /** Read one authority. */
  @May('representative.read')
  @Get(':representativeId')
  find(@Param('representativeId') representativeId: string): Promise<RepresentativeDto> {
    return this.representatives.find(representativeId);
  }

  /**
   * End an authority.
   *
   * It counts from the very next request. The care team and administrators end any; the patient, whom they appointed; a
   * representative, their own. What was done by it stays. 409 when it has ended already.
   */
  @May('representative.end')
  @Located(representative)
  @HttpCode(200)
  @Post(':representativeId/ending')
  end(
    @Param('representativeId') representativeId: string,
    @Body() why: EndRepresentativeDto,
  ): Promise<RepresentativeDto> {
    return this.representatives.end(representativeId, why);
  }

  /** Take an authority off the record as an error, with the reason. It stays readable, and counts for nothing. */
  @May('representative.record')
  @Located(representative)
  @HttpCode(200)
  @Post(':representativeId/correction')
  correct(
    @Param('representativeId') representativeId: string,
    @Body() why: EndRepresentativeDto,
  ): Promise<RepresentativeDto> {
    return this.representatives.correct(representativeId, why);
  }
}
