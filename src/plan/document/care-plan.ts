import { say, sayAgain } from '../../core/language/say.js';
import { Conflict } from '../../core/errors.js';
import { planMoves, planStatusWords, type PlanMoveName, type PlanStatus } from './plan-life.js';
import { quoted } from '../../core/text/written.js';

/** What is known of a plan beside its document. */
export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly status: PlanStatus;
  readonly revision: number;
  readonly version: number;
}

/** The plan that two people write together, as far as its life goes; what it says is its document. */
export class CarePlan {
  readonly id: string;
  readonly title: string;
  status: PlanStatus;
  /** Raised by one with every accepted proposal. */
  revision: number;
  /** Raised by one with every change. */
  version: number;

  constructor({ id, title, status, revision, version }: PlanRow) {
    Object.assign(this, { id, title, status, revision, version });
  }

  static open(id: string, title: string): CarePlan {
    return new CarePlan({ id, title, status: 'draft', revision: 0, version: 1 });
  }

  /** @throws {Conflict} when the plan has ended: what is over is read, not rewritten */
  requireOpen(): void {
    if (this.isOpen) return;
    throw new Conflict(
      say`The plan ${quoted(this.title)} has ended (${sayAgain(planStatusWords[this.status])}). Open a new one to go on together.`,
    );
  }

  /** @throws {Conflict} when the plan is not where the move starts from */
  move(name: PlanMoveName): void {
    const { from, to, words } = planMoves[name];
    const starts: readonly PlanStatus[] = from;
    if (!starts.includes(this.status)) {
      throw new Conflict(
        say`The plan is ${sayAgain(planStatusWords[this.status])}, so it cannot be ${sayAgain(words)} now: that starts from one that is ${either(starts)}.`,
      );
    }
    this.status = to;
  }

  get isOpen(): boolean {
    return ['draft', 'active', 'on-hold'].includes(this.status);
  }
}

function either(states: readonly PlanStatus[]): string {
  return states
    .map((state) => sayAgain(planStatusWords[state]))
    .reduce<string>((all, one) => (all === '' ? one : say`${all} or ${one}`), '');
}
