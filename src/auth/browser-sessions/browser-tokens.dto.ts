import { OmitType } from '@nestjs/swagger';
import { TokensDto } from '../tokens/tokens.dto.js';

/** What a page works with. What its session is renewed with lies in a cookie that no script can read. */
export class BrowserTokensDto extends OmitType(TokensDto, ['refreshToken', 'idleEndsAt']) {
  /**
   * When the session ends unless it is renewed before: say so some minutes ahead, and renew it when the person answers.
   * Only a renewal puts it off.
   */
  idleEndsAt: Date;
}
