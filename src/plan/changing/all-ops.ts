import { goalAdd } from '../goal-ops/goal-add.op.js';
import { goalAssess } from '../goal-ops/goal-assess.op.js';
import { goalEnd } from '../goal-ops/goal-end.op.js';
import { goalPrioritise } from '../goal-ops/goal-prioritise.op.js';
import { goalQuote } from '../goal-ops/goal-quote.op.js';
import { goalReorder } from '../goal-ops/goal-reorder.op.js';
import { goalRevise } from '../goal-ops/goal-revise.op.js';
import { interventionAdd } from '../intervention-ops/intervention-add.op.js';
import { interventionPause, interventionStart } from '../intervention-ops/intervention-do.op.js';
import { interventionEnd } from '../intervention-ops/intervention-end.op.js';
import { interventionRevise } from '../intervention-ops/intervention-revise.op.js';
import type { AgreedOpKind, OwnOpKind } from '../ops/op-kind.js';
import { aboutMeWrite } from '../own-ops/about-me.op.js';
import { goalMove } from '../own-ops/goal-move.op.js';
import { labelSet } from '../own-ops/label.op.js';
import { ownWordsAdd } from '../own-ops/own-words.op.js';
import { planClose } from '../own-ops/plan-close.op.js';
import { reviewReschedule } from '../own-ops/review-schedule.op.js';
import { stanceState } from '../own-ops/stance.op.js';
import { supportChange, supportEnd, supportName } from '../own-ops/support.op.js';
import { stepAdd } from '../step-ops/step-add.op.js';
import { stepFinish, stepStart } from '../step-ops/step-do.op.js';
import { stepEnd } from '../step-ops/step-end.op.js';
import { stepReorder } from '../step-ops/step-reorder.op.js';
import { stepRevise } from '../step-ops/step-revise.op.js';
import { criteriaSet } from '../terms-ops/criteria-set.op.js';
import { reviewSet } from '../terms-ops/review-set.op.js';
import { stageAgree } from '../terms-ops/stage-agree.op.js';

/** THE list: every way in which a plan can change. In the order in which people read of them. */
const allOps = [
  goalAdd,
  goalQuote,
  goalRevise,
  goalReorder,
  goalAssess,
  goalEnd,
  stepAdd,
  stepRevise,
  stepReorder,
  stepEnd,
  interventionAdd,
  interventionRevise,
  interventionEnd,
  reviewSet,
  criteriaSet,
  stageAgree,
  goalPrioritise,
  ownWordsAdd,
  goalMove,
  stepStart,
  stepFinish,
  interventionStart,
  interventionPause,
  aboutMeWrite,
  stanceState,
  labelSet,
  supportName,
  supportChange,
  supportEnd,
  reviewReschedule,
  planClose,
] as const;

type AnyOp = (typeof allOps)[number];
type Applied<Kind> = Kind extends { apply(op: infer Op, plan: never): void } ? Op : never;

/** What one side does alone. */
export type OwnOp = Applied<Extract<AnyOp, { needs: 'own' }>>;

/** The name of a kind of change that a proposal can hold. */
export type ProposedOpName = Extract<AnyOp, { needs: 'agreement' }>['op'];

/** The kinds of change that a proposal can hold. */
export const proposedOps = allOps.filter(({ needs }) => needs === 'agreement') as unknown as (AgreedOpKind & {
  op: ProposedOpName;
})[];

const kinds = new Map((allOps as unknown as (AgreedOpKind | OwnOpKind)[]).map((kind) => [kind.op, kind]));

/** @throws {Error} for one that is not on the list */
export function kindOf(op: string): AgreedOpKind | OwnOpKind {
  const kind = kinds.get(op);
  if (kind) return kind;
  throw new Error(`There is no kind of op called ${op}.`);
}
