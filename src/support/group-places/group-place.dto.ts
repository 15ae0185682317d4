import { ApiProperty, PickType } from '@nestjs/swagger';
import { Equals, IsBoolean, IsInt, IsIn, IsOptional, IsUUID, Length, Matches, Min } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { SupportGroupDto } from '../support-groups/support-group.dto.js';
import { placeStates, type PlaceState } from './place-states.js';

/** Your place in a support group. Nobody but you and whoever facilitates it knows of it. */
export class OwnPlaceDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The group. */
  group: SupportGroupDto;

  /**
   * What the others call you, 1 to 60 characters.
   * @example "Sparrow"
   */
  @ApiProperty({ type: String, nullable: true })
  called: string | null;

  /** Where it stands. Only while you are `in` do you see what is shared there. */
  @IsIn(placeStates)
  state: PlaceState;

  /** The edition of the code of conduct that you accepted; where the group has a later one, accept that before you share something. */
  @ApiProperty({ type: 'integer', minimum: 1, nullable: true })
  acceptedEdition: number | null;

  /** Whether whoever facilitates the group knows who you are. After a hand-over they know what the others call you and no more, until you accept the code of conduct. */
  @IsBoolean()
  isKnownToFacilitator: boolean;

  /** Since when you are in. */
  joinedAt: Date | null;

  /** Since when you are not, or were told no. */
  endedAt: Date | null;

  /** Why whoever facilitates it removed you; null: they did not. */
  reason: string | null;

  /** Whom to reach if something stirs you up, in a few short lines. */
  help: string;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class OwnPlacePageDto extends PageOf(OwnPlaceDto) {}

/** A place in a group that you facilitate. */
export class GroupPlaceDto extends PickType(OwnPlaceDto, [
  'id',
  'called',
  'state',
  'acceptedEdition',
  'joinedAt',
  'endedAt',
  'reason',
  'version',
]) {
  /** Whose it is; null: the group was handed over to you, and they have not let you know yet. What the others call them is `called`. */
  person: PersonDto | null;
}

export class GroupPlacePageDto extends PageOf(GroupPlaceDto) {}

/** Your own yes to being in a group. */
export class JoinGroupDto {
  /**
   * What the others are to call you, 1 to 60 characters. Your own name or another.
   * @example "Sparrow"
   */
  @Length(1, 60)
  @Matches(/\S/, { message: 'called must not be blank' })
  called: string;

  /** That you accept the code of conduct. */
  @ApiProperty({ type: Boolean, enum: [true] })
  @Equals(true)
  acceptsConduct: true;

  /** Which edition of it you have read. */
  @IsInt()
  @Min(1)
  @ApiProperty({ type: 'integer', minimum: 1 })
  conductEdition: number;
}

/** That you accept the code of conduct as it reads now, and that whoever facilitates the group now knows who you are. */
export class AcceptConductDto extends PickType(JoinGroupDto, ['acceptsConduct', 'conductEdition']) {}

/** Whom you invite. */
export class InviteToGroupDto {
  /** The account of a patient. */
  @IsUUID()
  accountId: string;
}

/** That somebody does not come in, or is not to be in any more. */
export class TurnAwayDto {
  /**
   * Why, 1 to 1000 characters: needed for somebody who is in. The person reads it.
   * @example "What was said in the group was told outside of it"
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;
}
