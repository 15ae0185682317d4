import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PageOf } from '../../core/requests/page.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { waysToMeet, type WayToMeet } from './group-meeting.entity.js';

/** What somebody shares with the group. */
export class GroupWordsDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** What the group calls whoever says it, by their own choice. Who they are otherwise stands nowhere here. */
  saidAs: string;

  /** Whether it is yours. */
  @IsBoolean()
  isMine: boolean;

  /** Whether whoever facilitates the group says it. */
  @IsBoolean()
  isFromFacilitator: boolean;

  /**
   * The words, 1 to 2000 characters.
   * @example "The week was long. I walked twice."
   */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;

  /** When. */
  saidAt: Date;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class GroupWordsPageDto extends PageOf(GroupWordsDto) {}

/** What you share with the group. */
export class ShareWithGroupDto extends PickType(GroupWordsDto, ['words']) {
  /** For whoever facilitates it, where the text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** When and where the group meets. */
export class GroupMeetingDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The day, as YYYY-MM-DD. */
  @IsDay('due')
  heldOn: string;

  /**
   * From when on, by the clock of the organisation (`timeZone`), as HH:MM.
   * @example "18:00"
   */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'at must be a time such as 18:00' })
  at: string;

  /** The time zone of the organisation. */
  timeZone: string;

  /** For how many minutes, 15 to 480. */
  @IsInt()
  @Min(15)
  @Max(480)
  @ApiProperty({ type: 'integer', minimum: 15, maximum: 480 })
  minutes: number;

  /** How one meets. */
  @IsIn(waysToMeet)
  how: WayToMeet;

  /**
   * Where, or how one gets in, 1 to 500 characters.
   * @example "Mill Road 5, the room with the blue door"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'place must not be blank' })
  place: string;

  /** When it was called off; null: it takes place. */
  cancelledAt: Date | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class GroupMeetingPageDto extends PageOf(GroupMeetingDto) {}

/** When and where the group is to meet. */
export class PlanMeetingDto extends PickType(GroupMeetingDto, ['heldOn', 'at', 'minutes', 'how', 'place']) {}
