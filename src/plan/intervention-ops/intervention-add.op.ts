import { say } from '../../core/language/say.js';
import { IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { newContent } from '../element-words/agreed.decorator.js';
import { Goal } from '../elements/goal.js';
import { forWeeks, inWords } from '../element-words/in-words.js';
import { InterventionContent, InterventionDto } from '../elements/intervention.dto.js';
import { Intervention } from '../elements/intervention.js';
import { OwnerInputDto } from '../elements/owner.dto.js';
import { openGoal } from '../ops/open-goal.js';
import { requireRoom } from '../elements/plan-limits.dto.js';
import { LocalIdDto } from '../ops/local-id.dto.js';
import type { AgreedOpKind } from '../ops/op-kind.js';
import { ownerOf } from '../ops/owner.js';
import { labelOf, takeOver } from '../ops/taking-over.js';
import { quoted } from '../../core/text/written.js';

/** What may be left open while the plan is a draft. */
class OpenContent extends IntersectionType(
  PartialType(OmitType(InterventionContent, ['type', 'title', 'responsible'])),
  LocalIdDto,
) {}

/** Add help that serves a goal. */
export class InterventionAddDto extends OpenContent {
  /** The kind of change. */
  @IsIn(['intervention.add'])
  op: 'intervention.add';

  /** In a counter-proposal: the intervention that the other side suggested. */
  @IsOptional()
  @IsUUID()
  interventionId?: string;

  /** The goal it serves. */
  @IsUUID()
  goalId: InterventionDto['goalId'];

  /** What kind of help. */
  @IsIn(['therapy', 'medication_management', 'technique', 'social_support', 'peer_support'])
  type: InterventionDto['type'];

  /** What it is called, 1 to 120 characters. */
  @Length(1, 120)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  /** Who sees to it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnerInputDto)
  responsible?: OwnerInputDto | null;

  /**
   * True: labelled as about substance use from the start, and so kept back before it is agreed to as well. A counter-proposal to
   * what is labelled is labelled too.
   */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean;
}

/** Stored in a proposal: an intervention to add. */
export class InterventionAddOpDto extends InterventionContent {
  /** The kind of change. */
  @IsIn(['intervention.add'])
  op: 'intervention.add';

  /** The goal it serves. */
  @IsUUID()
  goalId: string;

  /** The id that it has from now on; a counter-proposal refers to it. */
  interventionId: string;

  /** True: labelled as about substance use from the start. Absent where it is not. */
  substanceUse?: boolean;
}

/** Help that serves a goal. */
export const interventionAdd: AgreedOpKind<InterventionAddDto, InterventionAddOpDto> = {
  op: 'intervention.add',
  needs: 'agreement',
  input: InterventionAddDto,
  stored: InterventionAddOpDto,
  complete({ interventionId, goalId, localId: _, responsible, ...input }, proposing) {
    const { id, original } = takeOver<InterventionAddOpDto>('intervention.add', interventionId, proposing);
    const owner = responsible ? ownerOf(responsible) : null;
    const content = newContent(InterventionContent, { ...input, responsible: owner });
    return { op: 'intervention.add', interventionId: id, goalId, ...content, ...labelOf(input, original) };
  },
  adds: ({ interventionId }) => interventionId,
  touches: () => [],
  apply({ op: _, interventionId: id, goalId, substanceUse = false, ...content }, plan) {
    openGoal(plan, goalId);
    if (content.responsible) plan.nameOf(content.responsible);
    plan.requireNew(id);
    requireRoom('interventions', plan.document.interventions.filter(({ hasEnded }) => !hasEnded).length);
    const help = Intervention.add({ id, goalId, substanceUse, ...content }, plan.revision);
    plan.document.interventions.push(help);
  },
  describe({ goalId, title, frequency, durationWeeks, responsible }, plan) {
    const often = frequency ? `, ${inWords(frequency)}` : '';
    const long = durationWeeks ? `, ${forWeeks(durationWeeks)}` : '';
    const who = responsible ? say`, with ${plan.nameOf(responsible)}` : '';
    const adds = say`adds ${quoted(title)} to ${quoted(plan.find(Goal, goalId).statement)}`;
    return `${adds}${often}${long}${who}`;
  },
};
