import { Controller, Get, Param, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { PageQuery } from '../../core/requests/page.js';
import { BreakGlassDto, BreakGlassPageDto } from './break-glass.dto.js';
import { BreakGlassReader } from './break-glass.reader.js';

@Controller('v1/patients/:patientId/break-glass')
export class PatientGlassesController {
  constructor(private readonly reader: BreakGlassReader) {}

  /**
   * List who opened the record in an emergency, newest first.
   *
   * Who, when, why, what they looked at, and what the privacy officer says to it.
   */
  @May('break_glass.read')
  @Get()
  list(@Param('patientId') patientId: string, @Query() page: PageQuery): Promise<BreakGlassPageDto> {
    return this.reader.list(page, { patientId });
  }

  /** Read one emergency opening of the record. */
  @May('break_glass.read')
  @Get(':breakGlassId')
  find(
    @Param('patientId') patientId: string,
    @Param('breakGlassId') breakGlassId: string,
  ): Promise<BreakGlassDto> {
    return this.reader.find(breakGlassId, { patientId });
  }
}
