import { Body, Controller, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ShownOnce } from '../../core/contract/route.decorators.js';
import { IssueSigningCodeDto, SigningCodeDto } from './signing-code.dto.js';
import { SigningCodesService } from './signing-codes.service.js';

@Controller('v1/patients/:patientId/signing-codes')
export class SigningCodesController {
  constructor(private readonly codes: SigningCodesService) {}

  /**
   * Issue a code with which the patient signs on the clinic's device.
   *
   * For patients without an account, or who cannot use it now. The code is the patient's own: hand it to them on paper or tell
   * them on the telephone. It counts once, for three days, and never in the session of whoever issued it.
   */
  @May('signing_code.issue')
  @ShownOnce('/v1/patients/:patientId')
  @Post()
  issue(@Body() input: IssueSigningCodeDto): Promise<SigningCodeDto> {
    return this.codes.issue(input);
  }
}
