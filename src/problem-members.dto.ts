import { ApiProperty } from '@nestjs/swagger';
import { GapDto } from './plan/completeness/completeness.dto.js';
import { ElementConflictDto } from './plan/proposal-content/proposal.dto.js';
import { signers, type Signer } from './organisation/rule-packs/signing-rules.entity.js';
import { WithoutPatientDto } from './plan/versions/plan-version.dto.js';
import { WordingFindingDto } from './wording/wording.dto.js';

/** Something of the plan that is still open. */
export class StillOpenDto {
  /** The goal or the help. */
  elementId: string;

  /** What it is. */
  @ApiProperty({ enum: ['goal', 'intervention'] })
  kind: string;

  /** What it is called. */
  title: string;
}

/** What an organisation asks for before a stage. */
export class UnmetConditionDto {
  /** What it is, as in the catalogue of stages. */
  requires: string;

  /** The same in words. */
  sentence: string;
}

/** What problems say beside the standard members, each only where it helps. */
export class ProblemMembersDto {
  /** Where a proposal was overtaken: what differs from what it was made on. */
  conflicts?: ElementConflictDto[];

  /** Where a proposal was overtaken: those of its changes, by their place from 0, that can still be accepted. */
  @ApiProperty({ type: 'integer', isArray: true, required: false })
  freshOps?: number[];

  /** At the token endpoint of machines: the code of RFC 6749, 5.2. */
  @ApiProperty({ enum: ['invalid_client', 'invalid_scope'], required: false })
  error?: string;

  /** Words that can hurt, where they stand in the text. */
  findings?: WordingFindingDto[];

  /** What a plan lacks before it can be signed. */
  gaps?: GapDto[];

  /** What is missing before a stage. */
  missing?: UnmetConditionDto[];

  /** Whose signature is missing. */
  @ApiProperty({ enum: signers, isArray: true, required: false })
  missingSigners?: Signer[];

  /** Whose turn to sign it is. */
  @ApiProperty({ enum: signers, isArray: true, required: false })
  turn?: Signer[];

  /** How far it is to going on without the patient's signature. */
  withoutPatient?: WithoutPatientDto;

  /** Goals and help of which it must be said what becomes of them. */
  open?: StillOpenDto[];

  /** The name that is like one on the list of those who are not to be told. */
  name?: string;

  /** Where to say that this is another person. */
  tellApart?: string;

  /** Records that may be of the same person; only those that the caller may see. */
  patientIds?: string[];
}
