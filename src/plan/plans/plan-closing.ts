import { say, type Sentence } from '../../core/language/say.js';
import { BrokenRule, type FieldError } from '../../core/errors.js';
import { countingDays, type SigningRules } from '../../organisation/rule-packs/signing-rules.entity.js';
import type { PlanDocument } from '../document/plan-document.js';
import { Goal } from '../elements/goal.js';
import type { OwnOp } from '../changing/all-ops.js';
import { openIn, type Closing } from '../own-ops/plan-close.op.js';
import type { ChangePlanStatusDto, OtherSideDto } from './plan-life.dto.js';
import { quoted } from '../../core/text/written.js';

type Outcome = 'completed' | 'cancelled' | 'stopped';

/**
 * What becomes of each open goal and of each help that has not ended, as it was said.
 * @throws {BrokenRule} with what nobody has said anything about
 */
export function closingOf(document: PlanDocument, input: ChangePlanStatusDto): OwnOp & { op: 'plan.close' } {
  const said = new Map((input.openItems ?? []).map((item) => [item.elementId, item]));
  const open = openIn(document);
  const closings = open.map((element) => {
    const forAll = element instanceof Goal ? input.otherItems?.goals : input.otherItems?.interventions;
    const item = said.get(element.id);
    return { element, outcome: item?.outcome ?? forAll, reason: item?.reason ?? input.reason };
  });
  const unsaid = closings.filter(({ outcome }) => outcome === undefined).map(({ element }) => element);
  if (unsaid.length > 0) throw stillOpen(unsaid);
  requireKnown(input, new Set(open.map(({ id }) => id)));
  const of = <To extends Outcome>(isGoal: boolean, may: readonly To[]): Closing<To>[] =>
    closings
      .filter(({ element }) => element instanceof Goal === isGoal)
      .map(({ element, outcome, reason }) => ({
        id: element.id,
        outcome: requireOutcome(outcome, may),
        reason,
      }));
  return {
    op: 'plan.close',
    goals: of(true, ['completed', 'cancelled']),
    interventions: of(false, ['completed', 'stopped']),
  };
}

/** @throws {BrokenRule} where it is said how a plan ends that does not end, or never was in force */
export function requireNoClosing(input: ChangePlanStatusDto): void {
  for (const field of ['openItems', 'otherItems', 'otherSide'] as const) {
    if (input[field])
      throw refused(say`Leave ${field} out: it is for completing or ending a plan that has been in force.`, {
        pointer: `/${field}`,
        message: say`is only taken where a plan that was in force is completed or ended`,
      });
  }
}

/**
 * Nobody of the care team ends a plan alone: the two agreed in the room, or it is written down how the person could not be reached.
 * @throws {BrokenRule}
 */
export function requireOtherSide(
  said: OtherSideDto | null | undefined,
  rules: Pick<SigningRules, 'goodFaithAttempts' | 'daysBetweenAttempts'>,
): OtherSideDto {
  const { agreedInSession, absence } = said ?? {};
  if (Boolean(agreedInSession) === Boolean(absence)) {
    throw refused(
      say`The plan is ended by the two together. Say how the person agreed (agreedInSession), or how you tried to reach them (absence).`,
      { pointer: '/otherSide', message: say`must hold either agreedInSession or absence` },
    );
  }
  const tried = (absence?.attempts ?? []).map(({ on }) => on);
  if (absence && countingDays(tried, rules).length < rules.goodFaithAttempts) throw tooFewTries(rules);
  return { agreedInSession: agreedInSession ?? null, absence: absence ?? null };
}

function tooFewTries({
  goodFaithAttempts: tries,
  daysBetweenAttempts: apart,
}: Pick<SigningRules, 'goodFaithAttempts' | 'daysBetweenAttempts'>): BrokenRule {
  const detail =
    apart > 1
      ? say`Try to reach the person on ${tries} days, each ${apart} days or more after the one before, before you go on without them.`
      : say`Try to reach the person on ${tries} different days before you go on without them.`;
  const message =
    apart > 1
      ? say`must name ${tries} days, each ${apart} days or more after the one before`
      : say`must name ${tries} different days`;
  return refused(detail, { pointer: '/otherSide/absence/attempts', message });
}

function requireKnown({ openItems = [] }: ChangePlanStatusDto, open: ReadonlySet<string>): void {
  openItems?.forEach(({ elementId }, index) => {
    if (!open.has(elementId))
      throw refused(say`The plan has nothing open under this id.`, {
        pointer: `/openItems/${index}/elementId`,
        message: say`must be an open goal, or help that has not ended`,
      });
  });
}

function requireOutcome<To extends Outcome>(outcome: Outcome | undefined, may: readonly To[]): To {
  const found = may.find((each) => each === outcome);
  if (found) return found;
  throw refused(say`This ends as ${may.join(' or ')}.`, {
    pointer: '/openItems',
    message: say`a goal ends as completed or cancelled, help as completed or stopped`,
  });
}

function stillOpen(open: ReturnType<typeof openIn>): BrokenRule {
  const named = open.map((element) => ({
    elementId: element.id,
    kind: element.kind,
    title: element instanceof Goal ? element.statement : element.title,
  }));
  const titles = named.map(({ title }) => quoted(title)).join(', ');
  return new BrokenRule(
    say`Say what becomes of what is open: ${titles}. Name each in openItems, or answer for all in otherItems.`,
    {
      errors: [{ pointer: '/openItems', message: say`must say what becomes of everything open` }],
      extra: { open: named },
    },
  );
}

function refused(detail: Sentence, error: FieldError): BrokenRule {
  return new BrokenRule(detail, { errors: [error] });
}
