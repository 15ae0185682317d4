import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { DoneAgain, Located } from '../../core/contract/route.decorators.js';
import { MeDto } from '../me/me.dto.js';
import { StepUpDto } from '../sign-in/step-up.dto.js';
import { BeginSharedScreenDto } from './shared-screen.dto.js';
import { SharedScreenService } from './shared-screen.service.js';

@Controller('v1/me/session/shared-screen')
export class SharedScreenController {
  constructor(private readonly sharedScreen: SharedScreenService) {}

  /**
   * Share your screen with a patient.
   *
   * From the next request on this session opens the record of that patient and what is about nobody (techniques, instruments, the help
   * card), and nothing else: every other route answers 403 `at-shared-screen`, whatever you may do otherwise. What other records would
   * have to be looked at for, and what is withheld from the patient, is closed as well. It belongs to the session: new tokens keep it,
   * other sessions of yours stay as they are. It ends by the route below, or with the session. 404 when there is no such patient that you
   * may know of, 403 when you do not read their record, and 403 `at-shared-screen` when somebody else sits there already. Answers with
   * your account: `sharedScreen` says so.
   */
  @May('shared_screen.begin')
  @DoneAgain('/v1/me')
  @HttpCode(200)
  @Post()
  begin(@Body() { patientId }: BeginSharedScreenDto): Promise<MeDto> {
    return this.sharedScreen.begin(patientId);
  }

  /**
   * End that your screen is shared.
   *
   * Send your password or, where you use one-time codes, a code: whoever is left alone at the screen cannot open more by themself. It counts
   * as a step-up. Afterwards the session opens what is open to you again. 422 when it is not right; wrong ones are counted as at sign-in,
   * and after five nothing is checked for some minutes. 409 when the screen is not shared.
   */
  @May('shared_screen.end')
  @Located('/v1/me')
  @HttpCode(200)
  @Post('ending')
  end(@Body() proof: StepUpDto): Promise<MeDto> {
    return this.sharedScreen.end(proof);
  }
}
