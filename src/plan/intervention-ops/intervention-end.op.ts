import { say } from '../../core/language/say.js';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { interventionOutcomes, type InterventionOutcome } from '../element-words/intervention-states.js';
import { Intervention } from '../elements/intervention.js';
import type { AgreedOpKind } from '../ops/op-kind.js';
import { inOneLine, quoted } from '../../core/text/written.js';

/** End an intervention: it has done its part, or it stops. */
export class InterventionEndDto {
  /** The kind of change. */
  @IsIn(['intervention.end'])
  op: 'intervention.end';

  /** The intervention. */
  @IsUUID()
  interventionId: string;

  /** It has done its part (`completed`), or it stops (`stopped`). */
  @IsIn(interventionOutcomes)
  outcome: InterventionOutcome;

  /** Why, up to 500 characters; needed when it stops. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;
}

/** Stored in a proposal: an intervention to end. */
export class InterventionEndOpDto extends InterventionEndDto {}

/** Help that has done its part, or that stops. */
export const interventionEnd: AgreedOpKind<InterventionEndDto, InterventionEndOpDto> = {
  op: 'intervention.end',
  needs: 'agreement',
  input: InterventionEndDto,
  stored: InterventionEndOpDto,
  complete: ({ interventionId, outcome, reason = null }) => ({
    op: 'intervention.end',
    interventionId,
    outcome,
    reason,
  }),
  touches: ({ interventionId }) => [interventionId],
  apply: ({ interventionId, outcome, reason = null }, plan) =>
    plan.changing(Intervention, interventionId).end(outcome, reason, plan.revision),
  describe({ interventionId, outcome, reason }, plan) {
    const name = quoted(plan.find(Intervention, interventionId).title);
    const does = outcome === 'completed' ? say`completes ${name}` : say`stops ${name}`;
    return `${does}${reason ? `: ${inOneLine(reason)}` : ''}`;
  },
};
