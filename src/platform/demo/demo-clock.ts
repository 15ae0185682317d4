import { Clock } from '../../core/clock.js';

/** The clock of a service that sets up demo clinics: meanwhile it stands where their story is. */
export class DemoClock extends Clock {
  private behindMs = 0;

  override now(): Date {
    return new Date(Date.now() - this.behindMs);
  }

  goTo(moment: Date): void {
    this.behindMs = Date.now() - moment.getTime();
  }

  comeBack(): void {
    this.behindMs = 0;
  }
}
