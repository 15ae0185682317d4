import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, type FieldError } from '../../core/errors.js';

export const attemptOutcomes = ['declined', 'unable', 'not-reached'] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

export const attemptMethods = ['in-person', 'phone', 'video', 'letter', 'portal'] as const;
export type AttemptMethod = (typeof attemptMethods)[number];

/** What is said of an attempt. */
export interface AttemptDetails {
  readonly outcome: AttemptOutcome;
  readonly method: AttemptMethod;
  /** YYYY-MM-DD */
  readonly occurredOn: string;
  readonly reason: string;
  readonly witness: string | null;
  readonly lateReason: string | null;
}

interface Recording {
  readonly id: string;
  readonly versionId: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** The first and the last day on which it can have happened, where the clinic is. */
interface Days {
  readonly frozenOn: string;
  readonly today: string;
}

/** That the person was asked to sign and did not: a record of the asking, never a false signature. */
@Entity('signature_attempt')
export class SignatureAttempt {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  versionId: string;

  @Column('text')
  outcome: AttemptOutcome;

  @Column('text')
  method: AttemptMethod;

  @Column('date')
  occurredOn: string;

  @Column('text')
  reason: string;

  @Column('text', { nullable: true })
  witness: string | null;

  @Column('text', { nullable: true })
  lateReason: string | null;

  /** Why words that can hurt were kept in it. */
  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** @throws {BrokenRule} when the day cannot be right, or is in the past without a reason */
  static record(details: AttemptDetails, recording: Recording, { frozenOn, today }: Days): SignatureAttempt {
    const { occurredOn, lateReason } = details;
    if (occurredOn < frozenOn)
      throw wrong(
        '/occurredOn',
        say`must not be before ${frozenOn}, when this version was put up for signing`,
      );
    if (occurredOn < today && !lateReason)
      throw wrong('/lateReason', say`is needed: say why it is recorded only now`);
    return Object.assign(new SignatureAttempt(), details, recording);
  }
}

function wrong(pointer: string, message: Sentence): BrokenRule {
  const fault: FieldError = { pointer, message };
  return new BrokenRule(say`The attempt cannot be recorded like this: ${pointer.slice(1)} ${message}.`, {
    errors: [fault],
  });
}
