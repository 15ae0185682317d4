import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';

/** The work of a peer supporter, in counts and dates. It names no patient and holds no word of any. */
export class PeerWorkDto {
  /** Their account. */
  @IsUUID()
  id: string;

  /** The peer supporter. */
  peer: PersonDto;

  /** Who accompanies them. */
  supervisor: PersonDto | null;

  /** How many people they support now. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  activeSupports: number;

  /** How many entries were written in notebooks with them, ever. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  entries: number;

  /** How often somebody approved such an entry. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  approvedEntries: number;

  /** The day of the last entry, as YYYY-MM-DD; null: there is none. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastEntryOn: string | null;
}

export class PeerWorkPageDto extends PageOf(PeerWorkDto) {}

/** Who accompanies a peer supporter. */
export class NameSupervisorDto {
  /** The account of a practitioner or of another peer supporter. */
  @IsUUID()
  accountId: string;
}
