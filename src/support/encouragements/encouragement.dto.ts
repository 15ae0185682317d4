import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { encouragedAbout, type EncouragedAbout } from './encouragement.entity.js';

/** A few words of a peer supporter. */
export class EncouragementDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** What it is about. */
  @IsIn(encouragedAbout)
  about: EncouragedAbout;

  /** The goal or step; null: the journey. */
  elementId: string | null;

  /**
   * The words, 1 to 280 characters.
   * @example "You went out in the rain. I saw that."
   */
  @Length(1, 280)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;

  /** Who wrote them. */
  writtenBy: PersonDto;

  /** When. */
  writtenAt: Date;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class EncouragementPageDto extends PageOf(EncouragementDto) {}

/** A few words to the person whom you support. */
export class EncourageDto extends PickType(EncouragementDto, ['about', 'words']) {
  /** The goal or step, of those that are shared with you. Left out or null for the journey. */
  @IsOptional()
  @IsUUID()
  elementId?: string | null;

  /** To keep words that the service asked you to look at again. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}
