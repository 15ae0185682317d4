import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { roles, type Role } from '../../core/actor.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { AccountDto } from '../accounts/account.dto.js';
import { InvitationDto } from '../accounts/invitation.dto.js';
import {
  accountChanges,
  accountChangeStates,
  type AccountChangeState,
  type WhatChanges,
} from './account-change-states.js';

/** A change of somebody's account that takes two people. */
export class AccountChangeDto {
  /** Id of the change. */
  @IsUUID()
  id: string;

  /** Whose account it is. */
  account: PersonDto;

  /** The patient record that the account is linked to, if any. */
  patientId: string | null;

  /**
   * `password`: a code with which the person sets a new one. `second_factor`: one-time codes are no longer asked for.
   * `address`: another address to sign in with. `roles`: other roles. `unlinking`: the account is linked to a patient record
   * that is not this person’s.
   */
  @IsIn(accountChanges)
  what: WhatChanges;

  /** The new address; null unless `what` is `address`. */
  email: string | null;

  /** The roles to come; null unless `what` is `roles`. */
  @IsOptional()
  @IsIn(roles, { each: true })
  roles: Role[] | null;

  /**
   * Why, and how it is known who asks, 1 to 500 characters.
   * @example "Came to the front desk with her passport: the phone with the codes was stolen."
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** Where it stands; only `asked` waits for somebody. */
  @IsIn(accountChangeStates)
  state: AccountChangeState;

  /** Who asked. */
  askedBy: PersonDto;

  /** When. */
  askedAt: Date;

  /** Until when it can be confirmed: 72 hours from the asking. */
  endsAt: Date;

  /** Who confirmed, declined or withdrew it; null: nobody has. */
  answeredBy: PersonDto | null;

  /** When. */
  answeredAt: Date | null;

  /**
   * The one-time code to hand over, where there is one: for `password` in the answer to whoever confirms; for `second_factor`
   * in the answer to whoever asks, and it works for nobody but who has the password. Null ever after.
   */
  invitation: InvitationDto | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

/** What to change, and why. */
export class AskAccountChangeDto extends IntersectionType(
  PickType(AccountChangeDto, ['what', 'reason']),
  PartialType(PickType(AccountDto, ['email', 'roles']), { skipNullProperties: false }),
) {}

/** Another address for yourself. */
export class AskOwnAddressDto extends PickType(AccountDto, ['email']) {
  /** Your password. */
  @IsString()
  @Length(1, 1024)
  currentPassword: string;
}

export class AccountChangePageDto extends PageOf(AccountChangeDto) {}

/** Which changes to list. */
export class AccountChangesQuery extends PageQuery {
  /** Only those that stand so. */
  @IsOptional()
  @IsIn(accountChangeStates)
  state?: AccountChangeState;
}
