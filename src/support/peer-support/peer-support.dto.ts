import { ApiProperty, PickType } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { dataClasses, planPartNames, type DataClass, type PlanPartName } from '../../access/access-matrix.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { peerSupportStates, type PeerSupportState } from './peer-support-states.js';
import { sharedParts, type SharedPart } from './shared-parts.js';

/** What somebody reads of the record by something else that the patient shares with them. */
export class StaysOpenDto {
  /** The kinds of data; empty: nothing. `substance_use`: also what is labelled so, where that is open to whoever asks. */
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];

  /** Of the plan: which parts of it; null where all of it is open, or none. */
  @IsIn(planPartNames, { each: true })
  planParts: PlanPartName[] | null;
}

/** That somebody supports the patient as a peer, or was asked to. */
export class PeerSupportDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The peer supporter. */
  peer: PersonDto;

  /** Where it stands. Only while it is `active` do they read anything by it. */
  @IsIn(peerSupportStates)
  state: PeerSupportState;

  /** What the patient shares with them now; empty unless it is `active`. */
  @ApiProperty({ enum: sharedParts, isArray: true })
  parts: SharedPart[];

  /** The consent that it rests on, or rested on; withdrawn, it ends the support as well. */
  consentId: string | null;

  /**
   * For the patient’s side, which alone can take it back: what the peer supporter reads by other consents, whether or not this goes on.
   * It is decided as each request is, refusals included. Null for everybody else.
   */
  staysOpen: StaysOpenDto | null;

  /** The support by somebody else that this one goes on with once it begins. */
  takesOverId: string | null;

  /** What the patient is told at the start: when the peer supporter may ask staff to get in touch. */
  mayCallStaff: string;

  /** Who asked for it, suggested it, or offered themself. */
  askedBy: PersonDto;

  /** When. */
  askedAt: Date;

  /** Since when it is under way, or was. */
  begunAt: Date | null;

  /** Who declined or ended it. */
  endedBy: PersonDto | null;

  /** When. */
  endedAt: Date | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class PeerSupportPageDto extends PageOf(PeerSupportDto) {}

/** Whom somebody would like at the patient's side. */
export class AskPeerDto {
  /** The account of a peer supporter: see `GET /v1/peer-supporters`. Who offers themself gives their own. */
  @IsUUID()
  accountId: string;
}

/** What the patient shares with the peer supporter. */
export class SharePartsDto {
  /**
   * The parts, each once: `goals`, `steps` (with `goals`), `about_me`, `progress`, `journey`. Nothing else is opened. Left out: goals and
   * steps.
   * @example ["goals", "steps"]
   */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(sharedParts, { each: true })
  parts?: SharedPart[];
}

/** What the patient shares from now on. */
export class ChangePartsDto {
  /**
   * All of the parts that are shared from now on, each once. To share nothing, end the support.
   * @example ["goals", "steps", "progress"]
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(sharedParts, { each: true })
  parts: SharedPart[];
}

/** That a patient asks you to support them as a peer. Nothing of their record is open to you. */
export class PeerSupportRequestDto extends PickType(PeerSupportDto, ['id', 'state', 'askedAt']) {
  /**
   * What the person goes by.
   * @example "Alex"
   */
  patientName: string;
}

export class PeerSupportRequestPageDto extends PageOf(PeerSupportRequestDto) {}
