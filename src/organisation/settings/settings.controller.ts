import { Body, Controller, Get, Patch } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { ChangeSettingsDto, SettingsDto } from './settings.dto.js';
import { SettingsService } from './settings.service.js';

@Controller('v1/settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  /** Read the organisation's settings. */
  @May('settings.read')
  @Get()
  read(): Promise<SettingsDto> {
    return this.settings.read();
  }

  /** Change the organisation's settings. Sessions that run keep the ends they began with. */
  @May('settings.change')
  @Patch()
  change(@Body() input: ChangeSettingsDto, @ChangedFrom() ifMatch: IfMatch): Promise<SettingsDto> {
    return this.settings.change(input, ifMatch);
  }
}
