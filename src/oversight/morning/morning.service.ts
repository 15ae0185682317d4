import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentActor } from '../../core/request-context.js';
import type { Tightening } from '../../organisation/rule-packs/rule-pack.entity.js';
import { SigningTurnsService, type PlaceOnTeam } from '../../plan/versions/signing-turns.service.js';
import type { WaitingVersion } from '../../plan/versions/signing-turns.reader.js';
import {
  morningKinds,
  type MorningDto,
  type MorningEntryDto,
  type MorningKind,
  type MorningQuery,
} from './morning.dto.js';
import { morning } from './morning.queries.js';

interface ToSign extends Pick<MorningEntryDto, 'patientId' | 'displayName'> {
  readonly placeOnTeam: PlaceOnTeam | null;
  readonly versions: readonly WaitingVersion[];
}

interface Row extends Pick<MorningDto, 'day' | 'newSince' | 'items'> {
  readonly [column: string]: unknown;
  readonly counts: Partial<Record<MorningKind, number>>;
  readonly rulePack: { code: string; tightening: Tightening };
  readonly toSign: readonly ToSign[];
}

/** What waits among the patients of a clinician, and of what they keep from that clinician nothing. */
@Injectable()
export class MorningService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly turns: SigningTurnsService,
  ) {}

  async read({ days = 1, first = 5 }: MorningQuery): Promise<MorningDto> {
    const { accountId, linkedPatientId, roles } = currentActor();
    const parameters = [accountId, linkedPatientId, this.clock.now(), roles, days, first];
    const [row] = await this.db.query<Row>(morning, parameters);
    if (!row) throw new Error('The organisation at hand has settings.');
    const { day, newSince, items, counts } = row;
    const versions = this.versionsOf(row);
    const all = { ...counts, version: versions.length };
    return {
      ...{ day, newSince },
      counts: morningKinds.map((kind) => ({ kind, count: all[kind] ?? 0 })),
      items: morningKinds.flatMap((kind) =>
        kind === 'version' ? versions.slice(0, first) : items.filter((each) => each.kind === kind),
      ),
    };
  }

  /** What waits longest first. */
  private versionsOf({ toSign, rulePack }: Row): MorningEntryDto[] {
    return toSign
      .flatMap(({ patientId, displayName, placeOnTeam, versions }) =>
        this.turns.among(versions, { rulePack, placeOnTeam }).map(({ id, planId, frozenAt }) => ({
          ...({ kind: 'version', patientId, displayName, id, planId } as const),
          ...{ since: new Date(frozenAt), dueAt: null, dueOn: null, asksYou: null },
        })),
      )
      .sort((one, other) => one.since.getTime() - other.since.getTime());
  }
}
