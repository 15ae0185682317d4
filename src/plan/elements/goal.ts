import { say } from '../../core/language/say.js';
import { BrokenRule, Conflict, type FieldError } from '../../core/errors.js';
import { agreedContent } from '../element-words/agreed.decorator.js';
import { GoalContent, GoalDto, type GoalPriorityDto, type OwnWordsDto } from './goal.dto.js';
import {
  goalMoves,
  isOver,
  type AchievementStatus,
  type GoalMoveName,
  type GoalOutcome,
  type LifecycleStatus,
  type OwnGoalMove,
} from '../element-words/goal-states.js';
import type { PlanElement } from './plan-element.dto.js';
import { Step } from './step.js';
import { stateInWords, statesInWords } from '../element-words/state-words.js';
import { quoted } from '../../core/text/written.js';

interface NewGoal extends GoalContent {
  readonly id: string;
  readonly position: number;
  readonly substanceUse: boolean;
}

/** Something the person wants to reach, with its steps. */
export class Goal extends GoalDto implements PlanElement {
  declare steps: Step[];

  get kind(): 'goal' {
    return 'goal';
  }

  /** As it stands in a document. */
  static read(stored: GoalDto): Goal {
    const steps = stored.steps.map((step) => Step.read(step));
    return Object.assign(Object.create(Goal.prototype) as Goal, stored, { steps });
  }

  static add({ id, position, substanceUse, ...content }: NewGoal, revision: number): Goal {
    return Goal.read({
      id,
      position,
      ownWords: null,
      ...content,
      priorities: [],
      lifecycleStatus: 'accepted',
      achievementStatus: 'in-progress',
      endReason: null,
      substanceUse,
      changedInRevision: revision,
      agreements: [],
      steps: [],
    });
  }

  revise(changes: Partial<GoalContent>, revision: number): void {
    if (this.hasEnded)
      throw new Conflict(
        say`The goal ${quoted(this.statement)} has ended (${stateInWords(this.lifecycleStatus)}) and cannot be revised.`,
      );
    Object.assign(this, changes, { changedInRevision: revision });
  }

  /** @throws {Conflict} when it carries a quote already, which is never replaced, or is over */
  quote({ text, saidBy, saidAt, dictatedTo }: OwnWordsDto): void {
    if (this.ownWords)
      throw new Conflict(
        say`The goal ${quoted(this.statement)} carries the person’s own words already, and they stay as they were said. Propose another wording instead (goal.revise).`,
      );
    if (this.hasEnded)
      throw new Conflict(
        say`The goal ${quoted(this.statement)} has ended (${stateInWords(this.lifecycleStatus)}): it is kept as it was.`,
      );
    this.ownWords = { text, saidBy, saidAt, dictatedTo };
  }

  place(position: number, revision: number): void {
    if (this.position === position) return;
    this.position = position;
    this.changedInRevision = revision;
  }

  end(outcome: GoalOutcome, reason: string | null, revision: number): void {
    if (outcome === 'cancelled' && !reason) {
      throw new BrokenRule(
        say`Say why the goal is being let go: a reason keeps the story of the plan whole.`,
      );
    }
    this.move(outcome === 'completed' ? 'complete' : 'cancel');
    if (outcome === 'completed') this.achievementStatus = 'achieved';
    this.endReason = reason;
    this.changedInRevision = revision;
  }

  /** Working on it, pausing it and taking it up again need no proposal. */
  moveAlone(name: OwnGoalMove): void {
    this.move(name);
  }

  /** How both sides see that it is going. */
  assess(status: AchievementStatus, revision: number): void {
    if (this.hasEnded)
      throw new Conflict(
        say`The goal ${quoted(this.statement)} has ended (${stateInWords(this.lifecycleStatus)}): it is kept as it was.`,
      );
    this.achievementStatus = status;
    this.changedInRevision = revision;
  }

  /** Each side's answer stands beside the other's. */
  prioritise({ party, priority }: GoalPriorityDto): void {
    const others = this.priorities.filter((answer) => answer.party !== party);
    this.priorities = [...others, { party, priority }].sort((one, other) =>
      one.party < other.party ? -1 : 1,
    );
  }

  get hasEnded(): boolean {
    return isOver(this.lifecycleStatus);
  }

  get openSteps(): Step[] {
    return this.steps.filter(({ isOpen }) => isOpen);
  }

  content(): GoalContent & Readonly<Record<string, unknown>> {
    const { lifecycleStatus, achievementStatus, position } = this;
    return { ...agreedContent(GoalContent, this), lifecycleStatus, achievementStatus, position };
  }

  /** @throws {BrokenRule} when its content contradicts itself */
  check(): void {
    checkPeriod(this.startDate, this.targetDate);
    const { objective, attainmentScale } = this;
    if (objective && attainmentScale) {
      throw new BrokenRule(
        say`A goal has either a measurable objective or a goal-attainment scale. Leave one of them out.`,
        at('attainmentScale'),
      );
    }
    if (objective && objective.baseline === objective.target) {
      throw new BrokenRule(
        say`The target equals the baseline, so nothing could be seen to change. Choose a different target.`,
        at('objective/target'),
      );
    }
  }

  /** @throws {Conflict} when the goal is not where the move starts from */
  private move(name: GoalMoveName): void {
    const { from, to } = goalMoves[name];
    if (!(from as readonly LifecycleStatus[]).includes(this.lifecycleStatus)) {
      throw new Conflict(
        say`The goal ${quoted(this.statement)} is ${stateInWords(this.lifecycleStatus)} and cannot become ${stateInWords(to)}: that starts from ${statesInWords(from)}.`,
      );
    }
    this.lifecycleStatus = to;
  }
}

const at = (pointer: string): { errors: FieldError[] } => ({
  errors: [{ pointer, message: say`breaks the rule above` }],
});

function checkPeriod(start: string | null, target: string | null): void {
  // ISO dates sort as text.
  if (start && target && target < start) {
    throw new BrokenRule(
      say`The target date ${target} lies before the start date ${start}. Choose a target on or after the start.`,
      at('targetDate'),
    );
  }
}
