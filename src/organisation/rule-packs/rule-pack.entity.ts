import { sayAgain, type Sentence, type Unsaid } from '../../core/language/say.js';
import { stricterOf, type Signer, type SigningOrder, type SigningRules } from './signing-rules.entity.js';
import { citing, type Cited } from './citations.js';

/** Whether a gap keeps a plan from being put into force, or is worth a look. */
export const severities = ['block', 'warn'] as const;
export type Severity = (typeof severities)[number];

/** The parts that make an intervention more than an intention. */
export const interventionParts = ['frequency', 'durationWeeks', 'responsible'] as const;
export type InterventionPart = (typeof interventionParts)[number];

/** Every check there is, with what a pack can set in it. A pack combines them; it holds no code. */
export interface CheckParameters {
  goals_present: { readonly atLeast: number };
  own_words_present: object;
  goal_measurable: object;
  priority_pursued: object;
  intervention_complete: { readonly parts: readonly InterventionPart[] };
  review_scheduled: object;
  signers_at_hand: object;
  discharge_criteria_present: { readonly atLeast: number };
  team_has_lead: object;
  /** From which share of common word groups (0 to 1) two plans count as almost the same. */
  individualised: { readonly likeness: number };
  copy_at_hand: object;
  crisis_plan_named: object;
}
export type CheckName = keyof CheckParameters;
export type Check = { [Name in CheckName]: { readonly name: Name } & CheckParameters[Name] }[CheckName];

/** One thing that a pack asks of a plan. */
export interface Requirement extends Cited {
  readonly code: string;
  readonly severity: Severity;
  /** What is asked, as a plain sentence that is true of a complete plan. */
  readonly message: Unsaid;
  /** Why it matters to the two who write the plan. */
  readonly why: Unsaid;
  readonly check: Check;
}

/** What an organisation asks of a plan before it is put into force. A released version is never edited: a change is a new one. */
export interface RulePack extends SigningRules {
  readonly code: string;
  readonly version: number;
  readonly title: Unsaid;
  readonly description: Unsaid;
  readonly maxReviewDays: number;
  /** Whether a written reason must stand where a required signature is missing. */
  readonly reasonWhereSignatureMissing: boolean;
  readonly requirements: Requirement[];
}

/** A requirement as it is told to somebody. */
export type ToldRequirement = Omit<Requirement, 'message' | 'why'> & Record<'message' | 'why', Sentence>;

export function toldRequirement(requirement: Requirement): ToldRequirement {
  return { ...requirement, message: sayAgain(requirement.message), why: sayAgain(requirement.why) };
}

/** A pack as it is told to somebody: what is cited stays as it was published. */
export type ToldPack = Omit<RulePack, 'title' | 'description' | 'requirements'> & {
  readonly title: Sentence;
  readonly description: Sentence;
  readonly requirements: ToldRequirement[];
};

export function toldPack(pack: RulePack): ToldPack {
  return {
    ...pack,
    title: sayAgain(pack.title),
    description: sayAgain(pack.description),
    requirements: pack.requirements.map(toldRequirement),
  };
}

/** What an organisation asks beyond its pack. It can make a pack stricter, never looser. */
export interface Tightening {
  /** Codes of requirements that it turns from `warn` to `block`. */
  readonly block: readonly string[];
  readonly maxReviewDays: number | null;
  /** Who signs besides those whom the pack asks for. */
  readonly signers?: readonly Signer[];
  readonly signingOrder?: SigningOrder | null;
  readonly goodFaithAttempts?: number | null;
  readonly daysBetweenAttempts?: number | null;
  readonly meansOfAttempts?: number | null;
}

/** The pack as this organisation holds it. */
export function tighten(pack: RulePack, tightening: Tightening): RulePack {
  const { block, maxReviewDays } = tightening;
  return {
    ...pack,
    ...stricterOf(pack, {
      requiredSigners: [...(tightening.signers ?? [])],
      signingOrder: tightening.signingOrder ?? 'any',
      supervisorForTrainees: pack.supervisorForTrainees,
      goodFaithAttempts: tightening.goodFaithAttempts ?? 0,
      daysBetweenAttempts: tightening.daysBetweenAttempts ?? 0,
      meansOfAttempts: tightening.meansOfAttempts ?? 0,
    }),
    maxReviewDays: Math.min(pack.maxReviewDays, maxReviewDays ?? pack.maxReviewDays),
    requirements: pack.requirements.map((requirement) =>
      block.includes(requirement.code) ? { ...requirement, severity: 'block' } : requirement,
    ),
  };
}

/** What is asked, without what was said to ask it. */
export function uncited(requirement: Requirement): Requirement {
  return { ...requirement, ...citing() };
}

/** A requirement by its code. A pack may take over those of another, with a source of its own. */
export function requirementOf(pack: RulePack, code: string): Requirement {
  const requirement = pack.requirements.find((each) => each.code === code);
  if (!requirement) throw new Error(`${pack.code} ${pack.version} has no requirement ${code}.`);
  return requirement;
}
