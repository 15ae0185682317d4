import { say } from '../../core/language/say.js';
import { quoted } from '../../core/text/written.js';
import type { ObjectiveDto } from '../../plan/elements/goal.dto.js';
import type { Evidence } from './evidence.service.js';
import { refused, type Noticed } from './progress-entry.entity.js';

/** Letters and digits alone, so that “PHQ 9” and “phq-9” are one questionnaire. */
const spelled = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a goal is measured by a questionnaire: its objective bears that name, perhaps as its “total” or “score”. */
function isMeasuredBy({ measure }: Pick<ObjectiveDto, 'measure'>, { name }: Pick<Evidence, 'name'>): boolean {
  const [said, called] = [spelled(measure), spelled(name)];
  return ['', 'total', 'score', 'totalscore'].some((ending) => said === called + ending);
}

/**
 * What is noted with a measure as its evidence: where the goal is measured by that very questionnaire, its total is the value.
 * @throws {BrokenRule} where a value beside it says something else
 */
export function withEvidence(
  noticed: Noticed,
  evidence: Evidence | null,
  objective: Pick<ObjectiveDto, 'measure' | 'unit'> | null,
): Noticed {
  if (!evidence || !objective || !isMeasuredBy(objective, evidence)) return noticed;
  const { total, name } = evidence;
  if (noticed.value !== null && noticed.value !== total)
    throw refused('/value', say`is what ${quoted(name)} came to, ${total}: leave it out`);
  return { ...noticed, value: total, unit: objective.unit };
}
