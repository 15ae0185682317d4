import { say } from '../../core/language/say.js';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { agreedContent } from '../element-words/agreed.decorator.js';
import { InterventionContent, InterventionDto } from './intervention.dto.js';
import {
  interventionMoves,
  type InterventionOutcome,
  type InterventionStatus,
} from '../element-words/intervention-states.js';
import type { PlanElement } from './plan-element.dto.js';
import { stateInWords } from '../element-words/state-words.js';
import { quoted } from '../../core/text/written.js';

interface NewIntervention extends InterventionContent {
  readonly id: string;
  readonly goalId: string;
  readonly substanceUse: boolean;
}

/** Help that serves a goal: therapy, medication management, a technique, social or peer support. */
export class Intervention extends InterventionDto implements PlanElement {
  get kind(): 'intervention' {
    return 'intervention';
  }

  /** As it stands in a document. */
  static read(stored: InterventionDto): Intervention {
    return Object.assign(Object.create(Intervention.prototype) as Intervention, stored);
  }

  static add({ id, goalId, substanceUse, ...content }: NewIntervention, revision: number): Intervention {
    return Intervention.read({
      id,
      goalId,
      ...content,
      status: 'not-started',
      endReason: null,
      substanceUse,
      changedInRevision: revision,
      agreements: [],
      version: 1,
    });
  }

  revise(changes: Partial<InterventionContent>, revision: number): void {
    if (this.hasEnded)
      throw new Conflict(
        say`${quoted(this.title)} has ended (${stateInWords(this.status)}) and cannot be revised.`,
      );
    Object.assign(this, changes, { changedInRevision: revision });
  }

  end(outcome: InterventionOutcome, reason: string | null, revision: number): void {
    if (outcome === 'stopped' && !reason) {
      throw new BrokenRule(say`Say why it stops: the reason helps whoever reads the plan next.`, {
        errors: [{ pointer: 'reason', message: say`is needed when an intervention stops` }],
      });
    }
    this.move(outcome);
    this.endReason = reason;
    this.changedInRevision = revision;
  }

  /** @param consented whether a treatment consent for it is in force */
  start(consented: boolean): void {
    if (this.requiresConsent && !consented) {
      throw new BrokenRule(
        say`${quoted(this.title)} starts once the person has consented to it. Ask for the treatment consent first.`,
      );
    }
    this.move('in-progress');
  }

  pause(): void {
    this.move('on-hold');
  }

  get hasEnded(): boolean {
    return !interventionMoves[this.status].includes('completed');
  }

  content(): InterventionContent & Readonly<Record<string, unknown>> {
    const { goalId, hasEnded } = this;
    return { goalId, ...agreedContent(InterventionContent, this), ended: hasEnded };
  }

  private move(to: InterventionStatus): void {
    if (!interventionMoves[this.status].includes(to)) {
      throw new Conflict(
        say`${quoted(this.title)} is ${stateInWords(this.status)} and cannot become ${stateInWords(to)}.`,
      );
    }
    this.status = to;
  }
}
