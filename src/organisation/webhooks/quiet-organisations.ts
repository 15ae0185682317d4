import { Injectable } from '@nestjs/common';

/** For how long an organisation without a webhook is not looked at again: another instance may have registered one meanwhile. */
const quietMs = 60_000;

/** Organisations in which no machine is told anything: most of them, so that a round over all of them asks nothing of the database. */
@Injectable()
export class QuietOrganisations {
  private readonly quietUntil = new Map<string, number>();
  private readonly awakeUntil = new Map<string, number>();

  isQuiet(tenantId: string, now: Date): boolean {
    return (this.quietUntil.get(tenantId) ?? 0) > now.getTime();
  }

  hasNone(tenantId: string, now: Date): void {
    if ((this.awakeUntil.get(tenantId) ?? 0) > now.getTime()) return;
    this.awakeUntil.delete(tenantId);
    this.quietUntil.set(tenantId, now.getTime() + quietMs);
  }

  /** Somebody registers one. It stays awake for a while: whoever looks before the COMMIT does not see it yet. */
  wake(tenantId: string, now: Date): void {
    this.quietUntil.delete(tenantId);
    this.awakeUntil.set(tenantId, now.getTime() + quietMs);
  }
}
