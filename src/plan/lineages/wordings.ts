import type { GoalAddOpDto } from '../goal-ops/goal-add.op.js';
import type { GoalReviseOpDto } from '../goal-ops/goal-revise.op.js';
import type { OwnWordsDto } from '../elements/goal.dto.js';
import type { Op } from '../ops/op-kind.js';
import { wordingHint } from '../elements/wording-hint.js';
import { wordedFields, type ProposedWordingDto, type WordingDto } from './lineage.dto.js';

type WordingOp = GoalAddOpDto | GoalReviseOpDto;
type Told = Omit<ProposedWordingDto, keyof WordingDto | 'changes' | 'hint' | 'state'>;

/** A proposal about the goal as it is stored: null where it is not for whoever is asking, save what was made of it. */
export interface StoredProposal extends Told {
  readonly state: ProposedWordingDto['state'] | null;
  readonly proposed: readonly Op[] | null;
  /** The goal as it was when the proposal was made. */
  readonly before: WordingDto | null;
  readonly restReason: string | null;
  readonly applied: readonly Op[] | null;
}

const unworded: WordingDto = { statement: '', objective: null, attainmentScale: null };

/** Every wording of a goal that was proposed, with what became of it. */
export function wordingsIn(
  goalId: string,
  proposals: readonly StoredProposal[],
  quote: string | null,
): ProposedWordingDto[] {
  const agreed = agreedWordings(goalId, proposals);
  return proposals.flatMap((proposal) => {
    const made = wordingOps(goalId, proposal.applied);
    const ops = made.length > 0 ? made : wordingOps(goalId, proposal.proposed);
    const changes = wordedFields.filter((field) => ops.some((op) => saysAnew(op, field)));
    if (changes.length === 0) return [];
    const wording = agreed.get(proposal) ?? after(proposal.before ?? unworded, ops);
    const { applied: _, before: __, proposed: ___, restReason: ____, ...told } = proposal;
    const outcome = made.length > 0 ? { state: 'accepted' as const } : notMade(proposal);
    const hint = wordingHint(quote, wording.statement);
    return [{ ...told, ...outcome, ...wording, changes, hint }];
  });
}

/** What the person said of their own in what was proposed: words of theirs, whatever became of the proposal. */
export function quotesIn(goalId: string, proposals: readonly StoredProposal[]): OwnWordsDto[] {
  const said = proposals.flatMap(({ proposed }) => (proposed ?? []) as readonly Partial<GoalAddOpDto>[]);
  return said.flatMap(({ op, goalId: of, ownWords }) =>
    op === 'goal.add' && of === goalId && ownWords?.dictatedTo === null ? [ownWords] : [],
  );
}

/** How the goal was worded after each change that the two agreed on. */
function agreedWordings(
  goalId: string,
  proposals: readonly StoredProposal[],
): Map<StoredProposal, WordingDto> {
  const made = proposals.filter(({ revision }) => revision !== null);
  let standing = unworded;
  const inOrder = [...made].sort((one, other) => (one.revision ?? 0) - (other.revision ?? 0));
  return new Map(
    inOrder
      .map((proposal) => [proposal, wordingOps(goalId, proposal.applied)] as const)
      .filter(([, ops]) => ops.length > 0)
      .map(([proposal, ops]) => [proposal, (standing = after(standing, ops))]),
  );
}

/** A proposal of which other changes were accepted, and not this one: the answer said what becomes of it. */
function notMade({
  state,
  restReason,
}: StoredProposal): Pick<ProposedWordingDto, 'state' | 'revision' | 'agreedAt'> &
  Partial<Pick<ProposedWordingDto, 'answerWords'>> {
  const still = { revision: null, agreedAt: null };
  if (state !== 'accepted') return { state: state ?? 'expired', ...still };
  return restReason === null
    ? { state: 'countered', ...still }
    : { state: 'declined', answerWords: restReason, ...still };
}

function wordingOps(goalId: string, ops: readonly Op[] | null): WordingOp[] {
  return (ops ?? []).filter((op): op is WordingOp => isWording(op) && op.goalId === goalId);
}

function isWording(op: Op): op is WordingOp {
  return op.op === 'goal.add' || op.op === 'goal.revise';
}

function saysAnew(op: WordingOp, field: keyof WordingDto): boolean {
  return op.op === 'goal.revise' ? op[field] !== undefined : op[field] !== null;
}

function after(before: WordingDto, ops: readonly WordingOp[]): WordingDto {
  const { statement, objective, attainmentScale } = ops.reduce<WordingDto>(
    (wording, op) => ({
      statement: op.statement ?? wording.statement,
      objective: op.objective === undefined ? wording.objective : op.objective,
      attainmentScale: op.attainmentScale === undefined ? wording.attainmentScale : op.attainmentScale,
    }),
    before,
  );
  return { statement, objective, attainmentScale };
}
