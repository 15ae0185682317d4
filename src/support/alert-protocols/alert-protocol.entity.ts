import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule } from '../../core/errors.js';
import type { OpeningHours } from '../resources/opening-hours.js';
import { requireOpenSometime } from '../resources/resource.entity.js';
import { afterStaffedMinutes } from './staffed-time.js';

/** Who hears of it at one step. */
export interface AlertStep {
  readonly to: 'lead' | 'care_team' | 'named';
  readonly accountIds: readonly string[];
  readonly withinMinutes: number;
}

type Published = Pick<AlertProtocol, 'id' | 'steps' | 'staffedHours' | 'publishedBy' | 'publishedAt'>;

/** Who hears of an answer about safety. It is never changed: a new edition takes its place. */
@Entity('alert_protocol')
export class AlertProtocol {
  @PrimaryColumn('uuid')
  id: string;

  @Column('jsonb')
  steps: AlertStep[];

  @Column('jsonb')
  staffedHours: OpeningHours;

  @Column('uuid')
  publishedBy: string;

  @Column('timestamptz')
  publishedAt: Date;

  /**
   * @param practitioners accounts that are active practitioners here
   * @throws {BrokenRule} for a step of which nobody would hear, or hours at which nobody is ever there
   */
  static publish(published: Published, practitioners: ReadonlySet<string>): AlertProtocol {
    requireOpenSometime(published.staffedHours, '/staffedHours');
    for (const [place, { to, accountIds }] of published.steps.entries()) {
      const pointer = `/steps/${place}/accountIds`;
      if ((to === 'named') !== accountIds.length > 0)
        throw refused(
          pointer,
          say`goes with “named”, and only with it`,
          say`Step ${place + 1} names people where it says “named”, and only there.`,
        );
      if (!accountIds.every((id) => practitioners.has(id)))
        throw refused(
          pointer,
          say`must be accounts of practitioners who work here`,
          say`Step ${place + 1} names somebody who is no practitioner here, or whose account is not active. GET /v1/colleagues lists who works here.`,
        );
    }
    return Object.assign(new AlertProtocol(), published);
  }

  /** By when somebody of a step is to have seen what they hear of now. @param step from 1 */
  deadline(step: number, from: Date): Date {
    const { withinMinutes = 0 } = this.steps[step - 1] ?? {};
    return afterStaffedMinutes(this.staffedHours, from, withinMinutes);
  }
}

function refused(pointer: string, message: Sentence, detail: Sentence): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer, message }] });
}
