import { say } from '../../core/language/say.js';
import { Conflict } from '../../core/errors.js';
import { agreedContent } from '../element-words/agreed.decorator.js';
import type { PlanElement } from './plan-element.dto.js';
import { StepContent, StepDto } from './step.dto.js';
import { stepMoves, type StepOutcome, type StepStatus } from '../element-words/step-states.js';
import { stateInWords } from '../element-words/state-words.js';
import { quoted } from '../../core/text/written.js';

interface NewStep extends StepContent {
  readonly id: string;
  readonly goalId: string;
  readonly position: number;
}

/** A small piece of a goal. Agreeing on it is negotiated; doing it is not. */
export class Step extends StepDto implements PlanElement {
  get kind(): 'step' {
    return 'step';
  }

  /** As it stands in a document. */
  static read(stored: StepDto): Step {
    return Object.assign(Object.create(Step.prototype) as Step, stored);
  }

  static add({ id, goalId, position, ...content }: NewStep, revision: number): Step {
    return Step.read({
      id,
      goalId,
      position,
      ...content,
      status: 'accepted',
      startedAt: null,
      finishedAt: null,
      endReason: null,
      changedInRevision: revision,
      agreements: [],
      version: 1,
    });
  }

  revise(changes: Partial<StepContent>, revision: number): void {
    if (!this.isOpen)
      throw new Conflict(
        say`The step ${quoted(this.description)} is ${stateInWords(this.status)} and cannot be revised.`,
      );
    Object.assign(this, changes, { changedInRevision: revision });
  }

  place(position: number, revision: number): void {
    if (this.position === position) return;
    this.position = position;
    this.changedInRevision = revision;
  }

  end(outcome: StepOutcome, reason: string | null, revision: number): void {
    this.move(outcome);
    this.endReason = reason;
    this.changedInRevision = revision;
  }

  /** Whoever owns the step just does it. */
  start(at: string): void {
    this.move('in-progress');
    this.startedAt ??= at;
    this.finishedAt = null;
  }

  finish(at: string): void {
    this.move('completed');
    this.finishedAt = at;
  }

  get isOpen(): boolean {
    return this.status === 'accepted' || this.status === 'in-progress';
  }

  content(): StepContent & Readonly<Record<string, unknown>> {
    const { goalId, position, status } = this;
    const ended = status === 'cancelled' || status === 'completed';
    return { goalId, ...agreedContent(StepContent, this), position, ended };
  }

  private move(to: StepStatus): void {
    if (!stepMoves[this.status].includes(to)) {
      throw new Conflict(
        say`The step ${quoted(this.description)} is ${stateInWords(this.status)} and cannot become ${stateInWords(to)}.`,
      );
    }
    this.status = to;
  }
}
