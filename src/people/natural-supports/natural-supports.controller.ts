import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  ChangeNaturalSupportDto,
  NameNaturalSupportDto,
  NaturalSupportDto,
  NaturalSupportPageDto,
} from './natural-support.dto.js';
import { NaturalSupportsService } from './natural-supports.service.js';

@Controller('v1/patients/:patientId/natural-supports')
export class NaturalSupportsController {
  constructor(private readonly supports: NaturalSupportsService) {}

  /**
   * Name somebody who is close to the patient, and what they may be told.
   *
   * The patient does, or who acts for them; the care team reads it. It opens no record: a consent of the purpose
   * `natural_support` does, to a linked account. 422 for somebody who is not to be told. What others may be told opens something: who acts for
   * the patient adds what their authority covers, where they decide what is shared, and else 403.
   */
  @May('natural_support.name')
  @Located('/v1/patients/:patientId/natural-supports/:id')
  @Post()
  name(@Body() input: NameNaturalSupportDto): Promise<NaturalSupportDto> {
    return this.supports.name(input);
  }

  /** List who is close to the patient, newest first, with those who were taken off the list. */
  @May('natural_support.read')
  @Get()
  list(@Query() page: PageQuery): Promise<NaturalSupportPageDto> {
    return this.supports.list(page);
  }

  /** Read about one of those who are close to the patient. */
  @May('natural_support.read')
  @Get(':naturalSupportId')
  find(@Param('naturalSupportId') naturalSupportId: string): Promise<NaturalSupportDto> {
    return this.supports.find(naturalSupportId);
  }

  /** Change what is said of somebody close, or what they may be told. It counts from now on. */
  @May('natural_support.name')
  @Patch(':naturalSupportId')
  change(
    @Param('naturalSupportId') naturalSupportId: string,
    @Body() input: ChangeNaturalSupportDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<NaturalSupportDto> {
    return this.supports.change(naturalSupportId, input, ifMatch);
  }

  /** Take somebody off the list. What a consent shares with their account stays shared until that is withdrawn. 409 when they are off it. */
  @May('natural_support.name')
  @Located('/v1/patients/:patientId/natural-supports/:naturalSupportId')
  @HttpCode(200)
  @Post(':naturalSupportId/ending')
  end(@Param('naturalSupportId') naturalSupportId: string): Promise<NaturalSupportDto> {
    return this.supports.end(naturalSupportId);
  }
}
