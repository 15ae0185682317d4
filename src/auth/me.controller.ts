import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { May } from '../access/may.decorator.js';
import { Located } from '../core/located.decorator.js';
import { ChangePasswordDto, MeDto } from './me.dto.js';
import { Me } from './me.service.js';
import {
  BeginOneTimeCodesDto,
  ConfirmOneTimeCodesDto,
  EnrolmentDto,
  RecoveryCodesDto,
  RemoveOneTimeCodesDto,
} from './one-time-code.dto.js';
import { OneTimeCodes } from './one-time-codes.service.js';

@Controller('v1/me')
export class MeController {
  constructor(
    private readonly me: Me,
    private readonly oneTimeCodes: OneTimeCodes,
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
   * Begin to use one-time codes.
   *
   * Answers with the secret for an authenticator app. Nothing changes at sign-in until you confirm with a first code;
   * beginning again makes a new secret. 422 when the password is not right, 409 when codes are in use already.
   */
  @May('me.secure')
  @Located(null)
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
  @Located(null)
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
}
