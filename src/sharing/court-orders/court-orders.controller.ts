import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { DisclosureDto, RecordOrderedDisclosureDto } from '../disclosures/disclosure.dto.js';
import {
  CourtOrderDto,
  CourtOrderPageDto,
  EndCourtOrderDto,
  RecordCourtOrderDto,
  SubpoenaDto,
  TellPatientDto,
} from './court-order.dto.js';
import { CourtOrdersService } from './court-orders.service.js';

const one = '/v1/patients/:patientId/court-orders/:courtOrderId';

@Controller('v1/patients/:patientId/court-orders')
export class CourtOrdersController {
  constructor(private readonly orders: CourtOrdersService) {}

  /**
   * Record an order of a court over the patient's records (42 CFR 2.61-2.67).
   *
   * It only authorises: without a subpoena nothing is disclosed. 422 for records held for research or an audit, and for an order for
   * a civil purpose that lacks something of 2.64, which is named. It is no emergency, and goes through the privacy officer and the
   * organisation's lawyer.
   */
  @May('court_order.record')
  @Located('/v1/patients/:patientId/court-orders/:id')
  @Post()
  record(@Body() input: RecordCourtOrderDto): Promise<CourtOrderDto> {
    return this.orders.record(input);
  }

  /** List the orders of courts over the patient's records, newest first. The patient's side sees those that the patient was told of. */
  @May('court_order.read')
  @Get()
  list(@Query() page: PageQuery): Promise<CourtOrderPageDto> {
    return this.orders.list(page);
  }

  /** Read an order of a court over the patient's records. */
  @May('court_order.read')
  @Get(':courtOrderId')
  find(@Param('courtOrderId') courtOrderId: string): Promise<CourtOrderDto> {
    return this.orders.find(courtOrderId);
  }

  /** Record the subpoena that came with an order. 409 when there is one, or the order counts no more. */
  @May('court_order.record')
  @Located(one)
  @HttpCode(200)
  @Post(':courtOrderId/subpoena')
  addSubpoena(
    @Param('courtOrderId') courtOrderId: string,
    @Body() input: SubpoenaDto,
  ): Promise<CourtOrderDto> {
    return this.orders.addSubpoena(courtOrderId, input);
  }

  /** Record that the patient was told. From then on they see the order, and what was disclosed under it. */
  @May('court_order.record')
  @Located(one)
  @HttpCode(200)
  @Post(':courtOrderId/telling')
  tellPatient(
    @Param('courtOrderId') courtOrderId: string,
    @Body() input: TellPatientDto,
  ): Promise<CourtOrderDto> {
    return this.orders.tellPatient(courtOrderId, input);
  }

  /** Put an end to an order here: it was vacated, or is carried out. */
  @May('court_order.record')
  @Located(one)
  @HttpCode(200)
  @Post(':courtOrderId/ending')
  end(@Param('courtOrderId') courtOrderId: string, @Body() input: EndCourtOrderDto): Promise<CourtOrderDto> {
    return this.orders.end(courtOrderId, input);
  }

  /**
   * Record what was disclosed under an order and its subpoena, to whom the order names.
   *
   * It stands in the account of disclosures, with the order in words. 422, and it is on record that it was tried, without a subpoena,
   * after the last day of the order, or for what the order does not name.
   */
  @May('court_order.record')
  @Located('/v1/patients/:patientId/disclosures/:id')
  @Post(':courtOrderId/disclosures')
  disclose(
    @Param('courtOrderId') courtOrderId: string,
    @Body() input: RecordOrderedDisclosureDto,
  ): Promise<DisclosureDto> {
    return this.orders.disclose(courtOrderId, input);
  }
}
