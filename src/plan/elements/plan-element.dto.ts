/** The parts of a plan on which each side says where it stands; all but the stage stand in the plan's document. */
export const elementKinds = [
  'goal',
  'step',
  'intervention',
  'review_schedule',
  'discharge_criteria',
  'stage',
] as const;
export type ElementKind = (typeof elementKinds)[number];

/** What the proposal engine needs of every part that changes by proposal. */
export interface PlanElement {
  readonly id: string;
  readonly kind: ElementKind;
  /** The plan revision in which it last changed: what makes a proposal stale. */
  readonly changedInRevision: number;
  /** What was agreed on, for comparing then and now. */
  content(): Readonly<Record<string, unknown>>;
}

/** Who does something: the patient, a member of the care team, or a named support. */
export const ownerKinds = ['patient', 'team_member', 'support'] as const;
export type OwnerKind = (typeof ownerKinds)[number];

/** One owner; the id that goes with the kind is set, the other is null. */
export interface Owner {
  readonly kind: OwnerKind;
  readonly accountId: string | null;
  readonly supportId: string | null;
}
