import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import type { CarePlanDto } from '../plans/care-plan.dto.js';
import type { GoalDto } from '../elements/goal.dto.js';
import type { InterventionDto } from '../elements/intervention.dto.js';
import { reviewDayFault } from '../../organisation/rule-packs/review-limits.entity.js';
import type {
  Check,
  CheckName,
  CheckParameters,
  InterventionPart,
  RulePack,
} from '../../organisation/rule-packs/rule-pack.entity.js';
import { quoted } from '../../core/text/written.js';

type MeasuredGoal = Omit<GoalDto, 'changedInRevision' | 'steps' | 'substanceUse'> & {
  readonly steps: readonly Pick<GoalDto['steps'][number], 'status'>[];
};
type MeasuredIntervention = Omit<InterventionDto, 'version' | 'changedInRevision' | 'substanceUse'>;

/** A plan, at work or frozen, as far as it is measured. */
export interface MeasuredPlan {
  readonly id: string;
  readonly reviewSchedule: Pick<CarePlanDto['reviewSchedule'], 'id' | 'intervalDays' | 'nextReviewOn'>;
  readonly dischargeCriteria: Pick<CarePlanDto['dischargeCriteria'], 'id' | 'criteria'>;
  readonly goals: readonly MeasuredGoal[];
  readonly interventions: readonly MeasuredIntervention[];
}

/** All that a check may look at. */
export interface Subject {
  readonly plan: MeasuredPlan;
  readonly pack: Pick<RulePack, 'maxReviewDays' | 'requiredSigners'>;
  /** The day it is where the organisation is, as YYYY-MM-DD. */
  readonly today: string;
  readonly teamSize: number;
  readonly teamHasLead: boolean;
  /** Whether the patient has an account of their own to sign with. */
  readonly patientHasAccount: boolean;
  /** How many plans of other people share at least this part (0 to 1) of their word groups with this plan. */
  readonly twins: (likeness: number) => number;
  /** Own words that are those of a suggestion, word for word. */
  readonly suggestedWords: ReadonlySet<string>;
}

/** Something that is missing: where (null for the plan as a whole), and what, said of this very plan. */
export interface Finding {
  readonly elementId: string | null;
  readonly message: string;
  /** Said where there is another way as well, so that it is never more than worth a look. */
  readonly severity?: 'warn';
}

type CheckFunction<Name extends CheckName> = (
  subject: Subject,
  parameters: CheckParameters[Name],
) => Finding[];

const checks: { readonly [Name in CheckName]: CheckFunction<Name> } = {
  goals_present: ({ plan }, { atLeast }) =>
    goalsInHand(plan).length >= atLeast
      ? []
      : ofPlan(
          atLeast === 1 ? say`The plan has no goal yet.` : say`The plan has fewer than ${atLeast} goals.`,
        ),

  own_words_present: ({ plan, suggestedWords }) => [
    ...goalsInHand(plan)
      .filter(({ ownWords }) => ownWords === null)
      .map((goal) => of(goal, say`${quoted(goal.statement)} does not carry the person’s own words.`)),
    // Somebody may well say it so: it is worth a look, and blocks nothing.
    ...goalsInHand(plan)
      .filter(({ ownWords }) => ownWords !== null && suggestedWords.has(ownWords.text))
      .map((goal) => ({
        ...of(
          goal,
          say`The own words of ${quoted(goal.statement)} are those of a suggestion. How would the person say it themself?`,
        ),
        severity: 'warn' as const,
      })),
  ],

  goal_measurable: ({ plan }) =>
    goalsInHand(plan)
      .filter(({ objective, attainmentScale }) => !objective && !attainmentScale)
      .map((goal) =>
        of(
          goal,
          say`${quoted(goal.statement)} has nothing yet to see change by: neither a measure nor a scale of what better would look like.`,
        ),
      ),

  priority_pursued: ({ plan }) =>
    goalsInHand(plan)
      .filter((goal) => isPriority(goal) && !isPursued(goal, plan))
      .map((goal) =>
        of(goal, say`${quoted(goal.statement)} is a high priority, and nothing is being done for it.`),
      ),

  intervention_complete: ({ plan }, { parts }) =>
    helpInHand(plan).flatMap((help) => {
      const missing = parts.filter((part) => help[part] === null).map((part) => sayAgain(partNames[part]));
      return missing.length > 0
        ? [of(help, say`${quoted(help.title)} does not say ${inWords(missing)}.`)]
        : [];
    }),

  review_scheduled: ({ plan: { reviewSchedule }, pack: { maxReviewDays }, today }) => {
    const { intervalDays, nextReviewOn } = reviewSchedule;
    if (intervalDays === null || nextReviewOn === null)
      return [of(reviewSchedule, say`The two have not agreed how often they look at the plan together.`)];
    // A review that is overdue is shown where people look for it; it keeps nobody from signing what they agreed on since.
    const isOverdue = nextReviewOn < today;
    const fault = isOverdue ? null : reviewDayFault(nextReviewOn, { today, maxReviewDays });
    return [
      ...(intervalDays > maxReviewDays
        ? [say`A review every ${intervalDays} days is too seldom: ${maxReviewDays} is the limit.`]
        : []),
      ...(fault === null ? [] : [say`The next review is on ${nextReviewOn}: it ${fault}.`]),
    ].map((message) => of(reviewSchedule, message));
  },

  signers_at_hand: ({ pack: { requiredSigners }, patientHasAccount, teamSize }) => [
    ...(requiredSigners.includes('patient') && !patientHasAccount ? [withoutAccount()] : []),
    ...(requiredSigners.includes('professional') && teamSize === 0
      ? ofPlan(say`Nobody is on the care team who could sign.`)
      : []),
  ],

  discharge_criteria_present: ({ plan: { dischargeCriteria } }, { atLeast }) =>
    dischargeCriteria.criteria.length >= atLeast
      ? []
      : [of(dischargeCriteria, say`The two have not said what should be true before care comes to an end.`)],

  team_has_lead: ({ teamHasLead }) => (teamHasLead ? [] : ofPlan(say`Nobody leads the care team.`)),

  individualised: ({ twins }, { likeness }) => {
    const count = twins(likeness);
    if (count === 0) return [];
    const others = count === 1 ? say`another plan` : say`${count} other plans`;
    return ofPlan(say`This plan reads almost the same as ${others} here. Is it this person’s own?`);
  },

  copy_at_hand: ({ patientHasAccount }) =>
    patientHasAccount
      ? []
      : ofPlan(say`The person has no account to read the plan with. Print it and give them a copy.`),

  crisis_plan_named: ({ plan }) =>
    [
      ...goalsInHand(plan).map(({ statement }) => statement),
      ...helpInHand(plan).map(({ title }) => title),
    ].some(namesCrisis)
      ? []
      : ofPlan(
          say`The plan does not say what to do in a crisis. Name it as help, such as “Crisis plan: whom to call”.`,
        ),
};

/** What a plan lacks of what one check asks. */
export function findingsOf(check: Check, subject: Subject): Finding[] {
  return (checks[check.name] as CheckFunction<CheckName>)(subject, check);
}

const withoutAccount = (): Finding => ({
  elementId: null,
  severity: 'warn',
  message: say`The patient has no account of their own. They can sign in the portal once you have invited them, on paper (the page or its hash, with a witness), or on the clinic’s device with a code of their own.`,
});
/** In English and Welsh, for the pack that asks it is for there, and in Spanish, as plans may be written. */
const namesCrisis = (text: string): boolean =>
  /\bcris[ie]s\b|\bemergenc|\bsafety plan|\bargyfwng|\bplan de seguridad/i.test(text);

const hasEnded = new Set<GoalDto['lifecycleStatus']>(['completed', 'cancelled', 'rejected']);

/** Goals that are still pursued: what has ended needs nothing more. */
function goalsInHand({ goals }: MeasuredPlan): MeasuredGoal[] {
  return goals.filter(({ lifecycleStatus }) => !hasEnded.has(lifecycleStatus));
}

function helpInHand({ interventions }: MeasuredPlan): MeasuredIntervention[] {
  return interventions.filter(({ status }) => status !== 'completed' && status !== 'stopped');
}

/** One side's high priority is enough: neither outvotes the other. */
function isPriority({ priorities }: MeasuredGoal): boolean {
  return priorities.some(({ priority }) => priority === 'high-priority');
}

function isPursued(goal: MeasuredGoal, plan: MeasuredPlan): boolean {
  return (
    goal.steps.some(({ status }) => status !== 'cancelled') ||
    helpInHand(plan).some(({ goalId }) => goalId === goal.id)
  );
}

const partNames: Readonly<Record<InterventionPart, Unsaid>> = {
  frequency: toSay`how often`,
  durationWeeks: toSay`for how long`,
  responsible: toSay`who sees to it`,
};

const inWords = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : say`${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
const of = ({ id }: { readonly id: string }, message: string): Finding => ({ elementId: id, message });
const ofPlan = (message: string): Finding[] => [{ elementId: null, message }];
