import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsUUID, Length, Matches } from 'class-validator';
import { IsPartialDate } from '../../core/dates/partial-date.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { deathStates, endedKinds, type DeathState, type EndedKind } from './death-states.js';

/** Something that ended when the patient had died. */
export class EndedWithDeathDto {
  /**
   * `portal`: the patient’s own way in, and invitations to it. `plan`: a plan in hand, with what waited for an answer in it.
   * `reading_along`: what the patient had opened to others, and who acted for them.
   */
  @IsIn(endedKinds)
  kind: EndedKind;

  /** Id of the account or the plan; null for `reading_along`. */
  id: string | null;
}

/** That the patient has died, as it was put on record. */
export class DeathDto {
  /** Id of it. */
  @IsUUID()
  id: string;

  /**
   * The day, as YYYY-MM-DD, or as much of it as is known: YYYY-MM, YYYY (FHIR date).
   * @example "2026-11-20"
   */
  @IsPartialDate('happened')
  diedOn: string;

  /**
   * How it is known, 1 to 500 characters, for staff and who acts for the patient now; where it is undone, the patient reads it too.
   * @example "His sister telephoned; the certificate was seen on 24 November."
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'knownFrom must not be blank' })
  knownFrom: string;

  /** `undone`: it was a mistake. */
  @IsIn(deathStates)
  state: DeathState;

  /** What ended with it. It stays visible when this is undone. */
  ended: EndedWithDeathDto[];

  /** Who put it on record. */
  recordedBy: PersonDto;

  /** When. */
  recordedAt: Date;

  /** Who undid it; null: nobody. */
  undoneBy: PersonDto | null;

  /** When. */
  undoneAt: Date | null;

  /** Why. */
  undoReason: string | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class DeathPageDto extends PageOf(DeathDto) {}

/** That a patient has died. */
export class RecordDeathDto extends PickType(DeathDto, ['diedOn', 'knownFrom']) {}

/** That it was a mistake. */
export class UndoDeathDto {
  /**
   * How the mistake came about, 1 to 500 characters. The patient reads it.
   * @example "It was another person of the same name. We are sorry."
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}
