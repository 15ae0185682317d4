import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { ArrangeCoverageDto, ArrangedCoverageDto, CoverageDto, CoveragePageDto } from './coverage.dto.js';
import { CoveragesService } from './coverages.service.js';

@Controller('v1/coverages')
export class CoveragesController {
  constructor(private readonly coverages: CoveragesService) {}

  /**
   * Let a colleague look after patients, for a time or for good.
   *
   * For all who are in somebody’s care, with those who come into it meanwhile, or for those who are named. Each patient is told who, why and until when, and can say no to the
   * person. A `cover` has the place of whoever is away on each care team, and their notices and tasks as well, from the first day to the
   * end of the last one, and nothing of it before or after. A `hand-over` counts at once: the colleague joins the team, leads it where
   * the other one did, and the other one leaves it.
   *
   * Practitioners arrange it for themselves, administrators for everybody. For all: patients whom the colleague cannot look after are
   * `leftOut`, and that somebody else is needed is a task of whoever is away and of the administrators. For named ones nothing is done
   * where one of them cannot be (422): the colleague is no practitioner here, it would be their own record, or the patient does not want
   * them to be told (`excluded-person`). 422 as well for who is away themself then; 409 where just this is arranged already.
   */
  @May('coverage.arrange')
  @Located('/v1/coverages/:id')
  @Post()
  arrange(@Body() input: ArrangeCoverageDto): Promise<ArrangedCoverageDto> {
    return this.coverages.arrange(input);
  }

  /** List who covers for whom, newest first: yours, and for administrators everybody’s. */
  @May('coverage.list')
  @Get()
  list(@Query() page: PageQuery): Promise<CoveragePageDto> {
    return this.coverages.list(page);
  }

  /** Read one coverage. */
  @May('coverage.list')
  @Get(':coverageId')
  find(@Param('coverageId') coverageId: string): Promise<CoverageDto> {
    return this.coverages.find(coverageId);
  }

  /**
   * End a cover before its time.
   *
   * Either of the two can, who arranged it, and an administrator. It opens nothing from the very next request on, and the patients are
   * told. What is over already stays as it was. Where whoever covers gives it up, that somebody else is needed is a task of the one who is away and of the
   * administrators, until the last day, or until one of them ends it here as well: then they are back. 409 for a hand-over, which is done.
   */
  @May('coverage.end')
  @Located('/v1/coverages/:coverageId')
  @HttpCode(200)
  @Post(':coverageId/ending')
  end(@Param('coverageId') coverageId: string): Promise<CoverageDto> {
    return this.coverages.end(coverageId);
  }
}
