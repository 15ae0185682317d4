import { say } from '../../core/language/say.js';
import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { changedContent } from '../element-words/agreed.decorator.js';
import { changesInWords } from '../element-words/in-words.js';
import { InterventionContent } from '../elements/intervention.dto.js';
import { Intervention } from '../elements/intervention.js';
import { OwnerInputDto } from '../elements/owner.dto.js';
import type { AgreedOpKind, Op } from '../ops/op-kind.js';
import { ownerOf } from '../ops/owner.js';
import { quoted } from '../../core/text/written.js';

/** Change an intervention. */
export class InterventionReviseDto extends PartialType(OmitType(InterventionContent, ['responsible'])) {
  /** The kind of change. */
  @IsIn(['intervention.revise'])
  op: 'intervention.revise';

  /** The intervention. */
  @IsUUID()
  interventionId: string;

  /** Who sees to it from now on. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnerInputDto)
  responsible?: OwnerInputDto | null;
}

/** Stored in a proposal: what should change in an intervention. Fields that stay are absent. */
class InterventionReviseOpDto extends InterventionReviseDto {}

interface InterventionRevise extends Op, Partial<InterventionContent> {
  readonly op: 'intervention.revise';
  readonly interventionId: string;
}

/** Another frequency, duration, person or wording. */
export const interventionRevise: AgreedOpKind<InterventionReviseDto, InterventionRevise> = {
  op: 'intervention.revise',
  needs: 'agreement',
  input: InterventionReviseDto,
  stored: InterventionReviseOpDto,
  complete({ interventionId, responsible, ...input }) {
    const given = { ...input, ...(responsible ? { responsible: ownerOf(responsible) } : {}) };
    return { op: 'intervention.revise', interventionId, ...changedContent(InterventionContent, given) };
  },
  touches: ({ interventionId }) => [interventionId],
  apply({ op: _, interventionId, ...changes }, plan) {
    if (changes.responsible) plan.nameOf(changes.responsible);
    plan.changing(Intervention, interventionId).revise(changes, plan.revision);
  },
  describe({ op: _, interventionId, ...changes }, plan) {
    const names: Record<string, string> = changes.responsible
      ? { responsible: plan.nameOf(changes.responsible) }
      : {};
    return say`in ${quoted(plan.find(Intervention, interventionId).title)} ${changesInWords(changes, names)}`;
  },
};
