import { say } from '../../core/language/say.js';
import { PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { changedContent } from '../element-words/agreed.decorator.js';
import { changesInWords } from '../element-words/in-words.js';
import { OwnerDto, OwnerInputDto } from '../elements/owner.dto.js';
import { StepContent } from '../elements/step.dto.js';
import { Step } from '../elements/step.js';
import type { AgreedOpKind, Op } from '../ops/op-kind.js';
import { ownerOf } from '../ops/owner.js';
import { quoted } from '../../core/text/written.js';

class StepChanges extends PickType(StepContent, ['description', 'dueDate']) {}

/** Change the wording, owner or due date of a step. */
export class StepReviseDto extends PartialType(StepChanges) {
  /** The kind of change. */
  @IsIn(['step.revise'])
  op: 'step.revise';

  /** The step. */
  @IsUUID()
  stepId: string;

  /** Who does it from now on. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnerInputDto)
  owner?: OwnerInputDto;
}

/** Stored in a proposal: what should change in a step. Fields that stay are absent. */
class StepReviseOpDto extends StepReviseDto {}

interface StepRevise extends Op, Partial<StepContent> {
  readonly op: 'step.revise';
  readonly stepId: string;
  readonly owner?: OwnerDto;
}

/** Another wording, owner or date for a step. */
export const stepRevise: AgreedOpKind<StepReviseDto, StepRevise> = {
  op: 'step.revise',
  needs: 'agreement',
  input: StepReviseDto,
  stored: StepReviseOpDto,
  complete({ stepId, owner, ...input }) {
    const given = { ...input, ...(owner ? { owner: ownerOf(owner) } : {}) };
    return { op: 'step.revise', stepId, ...changedContent(StepContent, given) };
  },
  touches: ({ stepId }) => [stepId],
  apply({ op: _, stepId, ...changes }, plan) {
    if (changes.owner) plan.nameOf(changes.owner);
    plan.changing(Step, stepId).revise(changes, plan.revision);
  },
  describe({ op: _, stepId, ...changes }, plan) {
    const names: Record<string, string> = changes.owner ? { owner: plan.nameOf(changes.owner) } : {};
    return say`in the step ${quoted(plan.find(Step, stepId).description)} ${changesInWords(changes, names)}`;
  },
};
