import { Controller, Get, Param } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import type { ReadersDto } from './readers.dto.js';
import { ReadersService } from './readers.service.js';

@Controller('v1/patients/:patientId/access')
export class ReadersController {
  constructor(private readonly readers: ReadersService) {}

  /**
   * See who sees what.
   *
   * Everybody to whom something of the record was opened, by a place on the care team, a cover, an authority, a consent, a conversation or
   * in an emergency, and whom a consent tells no: for each kind of data whether they may read it now, and why, from the very
   * rules that decide requests.
   */
  @May('access.explain')
  @Get('readers')
  list(@Param('patientId') patientId: string): Promise<ReadersDto> {
    return this.readers.list(patientId);
  }
}
