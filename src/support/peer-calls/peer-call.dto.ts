import { IsBoolean, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';

/** That a peer supporter asked staff to get in touch with the patient. It opens nothing of the record to them. */
export class PeerCallDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** Who called. */
  calledBy: PersonDto;

  /** What they said, if anything. */
  words: string | null;

  /** When. */
  calledAt: Date;

  /** Whether somebody on the staff has acknowledged it. */
  @IsBoolean()
  isSeen: boolean;

  /** What happens now, and by when. */
  says: string;

  /** Whom to reach until then. */
  help: string;
}

export class PeerCallPageDto extends PageOf(PeerCallDto) {}

/** That you are worried. Nothing but the call itself is needed. */
export class CallStaffDto {
  /**
   * A word about it, 1 to 500 characters, or none. Staff and the patient read it.
   * @example "They did not come to our walk, and their last words worried me"
   */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'words must not be blank' })
  words?: string | null;
}
