import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsUUID, Length, Matches } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { mergeSides, mergeStates, type MergeSide, type MergeState } from './merge-states.js';

/** That this record and another one are of one person. */
export class RecordMergeDto {
  /** Id of it. */
  @IsUUID()
  id: string;

  /** The record that goes on. It is no more open to you by this than before. */
  @IsUUID()
  survivorId: string;

  /**
   * How it is known that it is one person, 1 to 500 characters.
   * @example "Registered twice in the emergency department; the passport was seen at both."
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** `linked`: this record is there to be read, and the other goes on. `asked` waits for the other side. */
  @IsIn(mergeStates)
  state: MergeState;

  /** Who asked. */
  askedBy: PersonDto;

  /** As what: then the other confirms it. */
  @IsIn(mergeSides)
  askedAs: MergeSide;

  /** When. */
  askedAt: Date;

  /** Who confirmed, declined or withdrew it; null: nobody yet. */
  answeredBy: PersonDto | null;

  /** When. */
  answeredAt: Date | null;

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

export class RecordMergePageDto extends PageOf(RecordMergeDto) {}

/** Which record goes on, and how it is known. */
export class AskMergeDto extends PickType(RecordMergeDto, ['survivorId', 'reason']) {}

/** That they are two people after all. */
export class UndoMergeDto {
  /**
   * How the mistake came about, 1 to 500 characters.
   * @example "Two sisters; one gave the other’s number."
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}
