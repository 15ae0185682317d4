import { Injectable } from '@nestjs/common';
import type { Role } from '../../core/actor.js';
import { Db } from '../../core/database/db.js';
import { newId } from '../../core/ids.js';
import { currentContext, currentPatientId } from '../../core/request-context.js';
import type { DataClass, PlanPartName } from '../access-matrix.js';
import type { Act, AuthorityKind } from '../decision/authorities.js';
import type { EmergencyReason } from '../decision/emergencies.js';
import { firstWhatTheyAreAt } from './in-turn.queries.js';
import { endGrants, layAside, moveMajorities, replaceGrants, takeUpAgain } from './grants.queries.js';

/** Who it is to: one account, or everybody who has a role at the time. */
type Holder =
  { readonly accountId: string; readonly role?: null } | { readonly accountId?: null; readonly role: Role };

/** From when and until when it counts. Null or absent: at once, and for as long as its source lets it. */
interface Period {
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
}

interface OfCareTeam {
  readonly relation: 'care_team';
  /** The role on the team. */
  readonly capacity: string;
  /** In whose place, where it is for a time. */
  readonly coversAccountId?: string;
}

interface OfConsent {
  readonly relation: 'consent';
  readonly effect: 'permit' | 'deny';
  readonly purposeCode: string;
  readonly dataClasses: readonly DataClass[];
  /** Of the class `plan` only these parts; null: all of it. */
  readonly planParts: readonly PlanPartName[] | null;
}

interface OfRepresentative {
  readonly relation: 'representative';
  readonly capacity: AuthorityKind;
  readonly dataClasses: readonly DataClass[];
  readonly acts: readonly Act[];
  /** For what ends when the patient comes of age. */
  readonly majorityAt: Date | null;
}

interface OfFacilitator {
  readonly relation: 'facilitator';
  readonly planId: string;
  readonly chainId: string;
}

interface OfBrokenGlass {
  readonly relation: 'break_glass';
  readonly purposeCode: EmergencyReason;
}

interface OfRestriction {
  readonly relation: 'restriction';
  readonly effect: 'deny';
  readonly dataClasses: readonly DataClass[];
}

/** What a record opens to somebody, or closes. */
export type Grant = Holder &
  Period &
  (OfCareTeam | OfConsent | OfRepresentative | OfFacilitator | OfBrokenGlass | OfRestriction);

/** The record that a grant is written of. */
export interface GrantSource {
  readonly id: string;
  /** What an explanation names beside the id. */
  readonly version?: number;
}

/** When a patient comes of age: the beginning of the day. */
export interface Majority {
  readonly patientId: string;
  readonly at: Date;
}

/** The one writer of who stands how to a patient. Features call it in the transaction of the change, with what their record grants. */
@Injectable()
export class GrantsService {
  constructor(private readonly db: Db) {}

  /**
   * What a record has granted until now ends, and what it grants from now on counts on the very next request. What somebody is doing
   * at this moment by what ends is done first.
   */
  async replace(source: GrantSource, grants: readonly Grant[]): Promise<void> {
    const rows = grants.map((grant) => ({ id: newId(), ...grant }));
    const closedTo = grants.filter((grant) => 'effect' in grant && grant.effect === 'deny');
    const accounts = closedTo.flatMap(({ accountId }) => accountId ?? []);
    await this.db.together([
      this.db.query(firstWhatTheyAreAt, [source.id, accounts, currentContext()?.actor?.accountId ?? null]),
      this.db.query(replaceGrants, [source.id, source.version ?? null, JSON.stringify(rows)]),
    ]);
  }

  /** For what either of two may end: what the other is doing at this moment is done first, before anything of it is held. */
  async firstWhatIsDoneBy(accountId: string): Promise<void> {
    await this.db.query(firstWhatTheyAreAt, [null, [accountId], currentContext()?.actor?.accountId ?? null]);
  }

  /**
   * What was opened to people who are not on the care team of the patient at hand opens nothing from now on, and is kept as it is.
   * @returns the accounts to which it was
   */
  async layAside(becauseOf: string): Promise<string[]> {
    return this.accountsOf(layAside, [currentPatientId(), becauseOf]);
  }

  /**
   * What it was laid aside for is undone: it counts again, save what its source has ended since; what came in its place does not.
   * @returns the accounts to which something is open again, and those to which something was meanwhile, and nothing is any more
   */
  async takeUpAgain(becauseOf: string): Promise<{ again: string[]; noMore: string[] }> {
    const ended = await this.accountsOf(endGrants, [currentPatientId()]);
    const again = await this.accountsOf(takeUpAgain, [currentPatientId(), becauseOf]);
    return { again, noMore: ended.filter((id) => !again.includes(id)) };
  }

  /** What ends when these patients come of age ends on another day. */
  async moveMajorities(majorities: readonly Majority[]): Promise<void> {
    if (majorities.length === 0) return;
    const patients = majorities.map(({ patientId }) => patientId);
    await this.db.query(moveMajorities, [patients, majorities.map(({ at }) => at)]);
  }

  private async accountsOf(statement: string, parameters: readonly unknown[]): Promise<string[]> {
    const rows = await this.db.query<{ accountId: string | null }>(statement, parameters);
    return rows.map(({ accountId }) => accountId).filter((id) => id !== null);
  }
}
