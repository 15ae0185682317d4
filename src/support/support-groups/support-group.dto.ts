import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { IsFlag } from '../../core/contract/flag.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';

/** A support group, as everybody here may know of it. Who is in it stands nowhere here. */
export class SupportGroupDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * What it is called, 1 to 120 characters.
   * @example "Tuesday evenings"
   */
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /**
   * For whom it is, and what one can expect, 1 to 2000 characters.
   * @example "For people whose nights are long. We listen; nobody has to say anything."
   */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'about must not be blank' })
  about: string;

  /**
   * The code of conduct, which everybody accepts who joins, 1 to 5000 characters.
   * @example "What is said here stays here. We speak of ourselves and give no advice. One may stay silent, and leave at any time."
   */
  @Length(1, 5000)
  @Matches(/\S/, { message: 'conduct must not be blank' })
  conduct: string;

  /** Which edition of it counts. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  conductEdition: number;

  /** Whoever facilitates it: a peer supporter or a practitioner. */
  facilitator: PersonDto;

  /** Since when they do. */
  facilitatedSince: Date;

  /** Whether one can ask to join. Otherwise one is invited. */
  @IsBoolean()
  takesRequests: boolean;

  /** Whether it is about substance use. That somebody is in it is then protected by 42 CFR Part 2 as well. */
  @IsBoolean()
  aboutSubstanceUse: boolean;

  /** `closed`: nothing goes on in it any more, and what was shared is gone. */
  @ApiProperty({ enum: ['open', 'closed'] })
  state: 'open' | 'closed';

  /** Since when it is there. */
  foundedAt: Date;

  /** When it was closed. */
  closedAt: Date | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class SupportGroupPageDto extends PageOf(SupportGroupDto) {}

/** Which groups to list. */
export class SupportGroupQuery extends PageQuery {
  /** Only those that you facilitate. */
  @IsFlag()
  mine?: boolean;

  /** Only those that go on while whoever facilitates them has no account in use any more: for administrators, who hand them over. Empty to others. */
  @IsFlag()
  leftAlone?: boolean;
}

/** To keep words that the service asked to look at again. */
class WithWordingKeptDto {
  /** Where a text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** A new support group, which you facilitate. */
export class FoundGroupDto extends IntersectionType(
  PickType(SupportGroupDto, ['name', 'about', 'conduct', 'takesRequests', 'aboutSubstanceUse']),
  WithWordingKeptDto,
) {}

/** What is to be otherwise. */
export class ChangeGroupDto extends IntersectionType(
  PartialType(PickType(SupportGroupDto, ['name', 'about', 'takesRequests']), { skipNullProperties: false }),
  WithWordingKeptDto,
) {}

/** Another wording of the code of conduct. */
export class RewordConductDto extends IntersectionType(
  PickType(SupportGroupDto, ['conduct']),
  WithWordingKeptDto,
) {}

/** A support group in counts and dates. It names nobody who is in it, and holds no word of theirs. */
export class GroupWorkDto {
  /** The group. */
  @IsUUID()
  id: string;

  /** What it is called. */
  name: string;

  /** Whoever facilitates it. */
  facilitator: PersonDto;

  /** How many meetings were planned and not called off. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  meetings: number;

  /** How often something was shared, ever. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  words: number;

  /** The last day on which something was shared or planned, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastOn: string | null;
}

export class GroupWorkPageDto extends PageOf(GroupWorkDto) {}
