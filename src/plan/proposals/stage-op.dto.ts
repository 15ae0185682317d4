import { PickType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { AssertStageDto } from '../../journey/stage-transitions/stage-transition.dto.js';

/** Agree on where the person is on their way. It counts from the moment it is accepted, and carries both acknowledgements. */
export class StageAgreeDto extends PickType(AssertStageDto, [
  'stage',
  'kind',
  'words',
  'reason',
  'declinedToSay',
  'setbackId',
]) {
  /** The kind of change. */
  @IsIn(['stage.agree'])
  op: 'stage.agree';
}

/** Stored in a proposal: a stage to agree on. */
export class StageAgreeOpDto extends StageAgreeDto {}
