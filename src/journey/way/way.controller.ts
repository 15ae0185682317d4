import { Controller, Get } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { WayDto } from './way.dto.js';
import { WayService } from './way.service.js';

@Controller('v1/patients/:patientId/way')
export class WayController {
  constructor(private readonly way: WayService) {}

  /**
   * Read what the page of somebody's way needs, in one call.
   *
   * Where each sees the person, what they said of it, hard times, the last year as a drawing, what may fit now, and what happened: each
   * part as its own address would show it to you at this moment, and null where it would not. Lists begin here, and go on at their own
   * addresses with `next`.
   */
  @May('way.read')
  @Get()
  read(): Promise<WayDto> {
    return this.way.read();
  }
}
