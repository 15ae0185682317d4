import { toSay } from '../../core/language/say.js';
import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { Agreed } from '../element-words/agreed.decorator.js';
import { PageOf } from '../../core/requests/page.js';

/** What the person says of somebody or some place they lean on. */
export class SupportContent {
  /**
   * Who or what, 1 to 120 characters.
   * @example "Sam"
   */
  @Agreed(toSay`name`)
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /**
   * How they are connected, 1 to 80 characters.
   * @example "sister"
   */
  @Agreed(toSay`connection`)
  @Length(1, 80)
  @Matches(/\S/, { message: 'relationship must not be blank' })
  relationship: string;

  /** How they help, up to 500 characters. */
  @Agreed(toSay`help`)
  @IsOptional()
  @Length(1, 500)
  howTheyHelp: string | null;
}

/** Somebody or some place the person leans on. Being named gives nobody access to anything. */
export class SupportDto extends SupportContent {
  /** Id of the support. */
  @IsUUID()
  id: string;

  /** When they stopped being a support; null while they are one. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: string | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class NameSupportDto extends PickType(SupportContent, ['name', 'relationship']) {
  /** How they help, up to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  howTheyHelp?: string | null;
}

export class ChangeSupportDto extends PartialType(NameSupportDto) {}

export class SupportPageDto extends PageOf(SupportDto) {}
