import { Controller, Get } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { JourneyDto, SuggestionsDto } from './journey.dto.js';
import { JourneyService } from './journey.service.js';

@Controller('v1/patients/:patientId/journey')
export class JourneyController {
  constructor(private readonly journey: JourneyService) {}

  /**
   * Read where the person is on their way.
   *
   * As they see it, as the care team sees it, and as both have agreed, side by side. Where the first two differ,
   * `divergence` says since when; nothing settles it by itself.
   */
  @May('journey.read')
  @Get()
  read(): Promise<JourneyDto> {
    return this.journey.read();
  }

  /** Read what may fit where the person is: techniques, and questions for the next review. Offers, not tasks. */
  @May('journey.read')
  @Get('suggestions')
  suggest(): Promise<SuggestionsDto> {
    return this.journey.suggest();
  }
}
