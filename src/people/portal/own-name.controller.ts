import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { OwnNameDto } from './own-name.dto.js';
import { OwnNamesService } from './own-names.service.js';

@Controller('v1/me/name')
export class OwnNameController {
  constructor(private readonly ownNames: OwnNamesService) {}

  /**
   * Say how you want to be called.
   *
   * You are called so everywhere from now on. If this is the account of a patient, it is also the `preferredName` of the
   * record, and the other way round; what you signed under another name stays as it was signed.
   */
  @May('me.rename')
  @HttpCode(204)
  @Put()
  change(@Body() { displayName }: OwnNameDto): Promise<void> {
    return this.ownNames.change(displayName);
  }
}
