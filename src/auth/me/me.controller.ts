import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { DoneAgain, Located, ShownOnce } from '../../core/contract/route.decorators.js';
import { ChangePasswordDto, MeDto, OwnLanguageDto } from './me.dto.js';
import { MeService } from './me.service.js';
import {
  BeginOneTimeCodesDto,
  ConfirmOneTimeCodesDto,
  EnrolmentDto,
  RecoveryCodesDto,
  RemoveOneTimeCodesDto,
} from '../one-time-codes/one-time-code.dto.js';
import { OneTimeCodesService } from '../one-time-codes/one-time-codes.service.js';
import { SessionDto } from '../sessions/session.dto.js';
import { StepUpDto } from '../sign-in/step-up.dto.js';
import { StepUpService } from '../sign-in/step-up.service.js';

@Controller('v1/me')
export class MeController {
  constructor(
    private readonly me: MeService,
    private readonly oneTimeCodes: OneTimeCodesService,
    private readonly stepUp: StepUpService,
  ) {}

  /** Read your own account. */
  @May('me.read')
  @Get()
  find(): Promise<MeDto> {
    return this.me.find();
  }

  /**
   * Change your password.
   *
   * Ends all your other sessions. 422 when the current password is not right, or the new one is easy to guess: at least
   * 15 characters, and more than your name or common words; nothing is said about kinds of characters.
   */
  @May('me.secure')
  @HttpCode(204)
  @Put('password')
  changePassword(@Body() passwords: ChangePasswordDto): Promise<void> {
    return this.me.changePassword(passwords);
  }

  /**
   * Choose the language in which this service speaks to you.
   *
   * Its own sentences only: what is wrong with a request, what you are told in your inbox, whom you can reach. What people write is
   * never translated. Until you choose, it is the language of your organisation, and before you sign in that of `Accept-Language`.
   */
  @May('me.choose_language')
  @HttpCode(204)
  @Put('language')
  chooseLanguage(@Body() language: OwnLanguageDto): Promise<void> {
    return this.me.chooseLanguage(language);
  }

  /**
   * Begin to use one-time codes.
   *
   * Answers with the secret for an authenticator app. Nothing changes at sign-in until you confirm with a first code;
   * beginning again makes a new secret. 422 when the password is not right, 409 when codes are in use already.
   */
  @May('me.secure')
  @DoneAgain('/v1/me')
  @Post('one-time-codes')
  beginOneTimeCodes(@Body() { password }: BeginOneTimeCodesDto): Promise<EnrolmentDto> {
    return this.oneTimeCodes.begin(password);
  }

  /**
   * Confirm that your authenticator app works.
   *
   * From now on signing in asks for a code. Answers with ten recovery codes, which are never shown again. 422 when the
   * code is not right, 409 when there is nothing to confirm.
   */
  @May('me.secure')
  @ShownOnce('/v1/me')
  @Post('one-time-codes/confirmation')
  confirmOneTimeCodes(@Body() { code }: ConfirmOneTimeCodesDto): Promise<RecoveryCodesDto> {
    return this.oneTimeCodes.confirm(code);
  }

  /**
   * Stop using one-time codes.
   *
   * The recovery codes go too. 422 when password or code is not right, 409 when codes are not in use.
   */
  @May('me.secure')
  @Located(null)
  @HttpCode(204)
  @Post('one-time-codes/removal')
  removeOneTimeCodes(@Body() proof: RemoveOneTimeCodesDto): Promise<void> {
    return this.oneTimeCodes.remove(proof);
  }

  /**
   * Prove again that it is you (step-up).
   *
   * Some things ask for more than an open session: signing a plan, a yes to a disclosure or to sharing what is about
   * substance use, opening a record in an emergency. They answer 403 `step-up-required` unless you signed in, or did this,
   * within the last five minutes. Send your password or, where you use one-time codes, a code. Answers with your session.
   * 422 when it is not right; wrong ones are counted as at sign-in, and after five nothing is checked for some minutes.
   */
  @May('me.step_up')
  @Located('/v1/sessions/:id')
  @HttpCode(200)
  @Post('step-up')
  stepUpSession(@Body() proof: StepUpDto): Promise<SessionDto> {
    return this.stepUp.prove(proof);
  }
}
