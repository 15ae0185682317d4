import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';

export const tieKinds = [
  'care_team',
  'cover',
  'authority',
  'consent',
  'consent_to_group',
  'emergency_access',
  'natural_support',
  'facilitation',
  'support',
  'role',
  'journal_entry',
  'peer_support',
] as const;
export type TieKind = (typeof tieKinds)[number];

/** `same`: the name is theirs as people read it. `similar`: it may be theirs (an initial, one name of two), and only people can tell. */
export const tieCertainties = ['same', 'similar'] as const;
export type TieCertainty = (typeof tieCertainties)[number];

/** Whoever has the name, by their account where they have one. */
export class TiedPersonDto {
  /** Their account; null: they are here by name only. */
  accountId: string | null;

  /**
   * Their name as it stands there.
   * @example "Jordan Vale"
   */
  displayName: string;
}

/** Something that a person has in the record, or by which they come to it. */
export class TieDto {
  /** Id of it: of the membership, authority, consent, emergency access, and so on; of the account for a `role`. */
  @IsUUID()
  id: string;

  /** What it is. */
  @ApiProperty({ enum: tieKinds })
  kind: TieKind;

  /** Who has it. */
  person: TiedPersonDto;

  /** How surely it is the person on the list. */
  @ApiProperty({ enum: tieCertainties })
  certainty: TieCertainty;

  /**
   * What they have, in one sentence.
   * @example "Jordan Vale is on the care team."
   */
  sentence: string;

  /** Whether you can end it with `POST …/tie-endings`. */
  canEnd: boolean;

  /**
   * Who can end it, and how.
   * @example "You can, here; the care team and an administrator can, too."
   */
  whoCan: string;
}

/** What somebody has. */
export class TiesDto {
  /** Each thing, the surest first. Empty: nothing in the record goes by that name. */
  items: TieDto[];
}

/** Which of these things the patient wants to end. */
export class EndTiesDto {
  /** Their ids, as listed; 1 to 100, each once. What is left out stays as it is. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  tieIds: string[];
}

/** What was ended, and what was not. */
export class EndedTiesDto {
  /** Has ended: it opens nothing from the very next request on. What they read before cannot be taken back. */
  ended: TieDto[];

  /** Goes on: what was not chosen, and what somebody else has to end. `whoCan` says who. */
  notEnded: TieDto[];
}
