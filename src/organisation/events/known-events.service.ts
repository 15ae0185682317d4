import { Injectable } from '@nestjs/common';
import type { AccessFacts } from '../../access/decision/decide.js';
import { decide } from '../../access/decision/decide.js';
import { AboutTheReader } from '../../access/about-the-reader.js';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { actorOf } from '../../access/facts/actor-of.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { ShownBeforeService } from '../../access/labels/shown-before.service.js';
import { LabelsService } from '../../access/labels.service.js';
import { seesJourney } from '../../access/may-also.js';
import { isOpenInSession } from '../../access/shared-screen.js';
import type { Actor } from '../../core/actor.js';
import { Db } from '../../core/database/db.js';
import { thingOf } from '../../core/outbox/event-name.js';
import { shownNoMore } from '../../core/outbox/outbox.js';
import { currentActor, currentContext, withContext } from '../../core/request-context.js';
import { InboxService } from '../inbox/inbox.service.js';
import type { EventDto } from './event.dto.js';
import { gates, isKeptFrom, isOfThePart, type Gate } from '../../access/event-gates.js';
import { written } from './event-position.js';
import { InsidersService } from './insiders.service.js';

export interface EventRow {
  readonly xact: string;
  readonly id: string;
  readonly at: Date;
  readonly name: string;
  readonly patientId: string | null;
  readonly subjectId: string | null;
  readonly byAccountId: string | null;
  /** It concerns whoever is asking alone. */
  readonly isOnesOwn: boolean;
  /** How the thing was shown before the change, where people choose to whom it is. */
  readonly was: Readonly<Record<string, unknown>> | null;
  readonly [column: string]: unknown;
}

/** An event, and the id of its thing as far as the reader may know it. */
type Known = Map<EventRow, { readonly subjectId: string | null; readonly name: string }>;
type OfRecord = EventRow & { readonly patientId: string };

interface Asked {
  readonly row: OfRecord;
  readonly gate: Gate;
  readonly actor: Actor;
}

/** Which of what happened somebody may know of, by what is open to them at this moment: as if they asked for the thing itself. */
@Injectable()
export class KnownEventsService {
  constructor(
    private readonly db: Db,
    private readonly factsReader: AccessFactsReader,
    private readonly labels: LabelsService,
    private readonly aboutTheReader: AboutTheReader,
    private readonly keptLabels: KeptLabelsService,
    private readonly shownBefore: ShownBeforeService,
    private readonly inbox: InboxService,
    private readonly insiders: InsidersService,
  ) {}

  async among(happened: readonly EventRow[]): Promise<EventDto[]> {
    const { accountId, sharedScreenPatientId: atScreen } = currentActor();
    // At a shared screen nothing is heard of anything but that one record.
    const rows = happened.filter(({ patientId }) => atScreen === null || patientId === atScreen);
    const known: Known = new Map();
    await this.addOnesOwn(known, rows);
    const gated = rows.filter(({ name }) => thingOf(name) in gates);
    for (const row of gated.filter(({ patientId }) => patientId === null))
      if (await this.isOpenHere(row)) known.set(row, toldUnder(gateOf(row), row));
    await this.addOfRecords(known, gated.filter(isOfRecord));
    return rows.flatMap((row) => {
      const told = known.get(row);
      if (!told) return [];
      const { patientId, at } = row;
      const id = written({ xact: row.xact, at: at.getTime(), id: row.id });
      return [
        {
          id,
          name: told.name,
          patientId,
          subjectId: told.subjectId,
          at,
          mine: row.byAccountId === accountId,
        },
      ];
    });
  }

  /** What concerns them alone, and what they did themselves where nobody else hears of it. */
  private async addOnesOwn(known: Known, rows: readonly EventRow[]): Promise<void> {
    const { accountId } = currentActor();
    const arrived = rows.filter(({ name }) => name === 'notice.arrived');
    const shown = await this.inbox.shownAmong(arrived.flatMap(({ subjectId }) => subjectId ?? []));
    for (const row of rows) {
      const isTheirs = row.isOnesOwn || row.byAccountId === accountId;
      if (thingOf(row.name) in gates) continue;
      if (isTheirs && (!arrived.includes(row) || shown.has(row.subjectId ?? ''))) known.set(row, row);
    }
  }

  /** Of what is of no record. */
  private async isOpenHere(row: EventRow): Promise<boolean> {
    const { opens, toInsiders } = gateOf(row);
    if (!currentActor().may(opens)) return false;
    return !toInsiders || this.insiders.has(thingOf(row.name), row.subjectId);
  }

  private async addOfRecords(known: Known, rows: readonly OfRecord[]): Promise<void> {
    if (rows.length === 0) return;
    const patientIds = [...new Set(rows.map(({ patientId }) => patientId))];
    const all = await this.factsReader.overPatients(currentActor().accountId, patientIds);
    const asked = rows.flatMap((row) =>
      askedBy(
        row,
        all.find((facts) => facts.patientId === row.patientId),
      ),
    );
    await this.db.inEachRecord([...new Set(asked.map(({ row }) => row.patientId))], async () => {
      const patientId = currentContext()?.patientId;
      for (const each of asked.filter(({ row }) => row.patientId === patientId)) await this.add(known, each);
    });
  }

  /** With the record open to this transaction. */
  private async add(known: Known, { row, gate, actor }: Asked): Promise<void> {
    const context = currentContext();
    if (!context) return;
    await withContext({ ...context, actor }, async () => {
      if (gate.toldAs !== undefined) {
        if (!gate.asTheThing || (await this.isForThem(row))) known.set(row, toldUnder(gate, row));
        return;
      }
      await this.db.keepBack('substance_use', []);
      const untold = await this.aboutTheReader.keepBack(row.patientId, actor, gate.opens);
      if (row.subjectId !== null && untold.includes(row.subjectId)) return;
      await this.db.keepBack('substance_use', actor.seesSubstanceUse ? [] : [row.patientId]);
      await this.db.keepBack('journey', seesJourney(actor) ? [] : [row.patientId]);
      if (await this.isHidden(row.subjectId)) return;
      if (await this.isOpen(gate, row.subjectId)) known.set(row, row);
      else if (await this.wasOpen(gate, row)) known.set(row, { subjectId: null, name: shownNoMore });
    });
  }

  /** That something was labelled, or is no more, says nothing to those who did not see it before. */
  private async isForThem({ subjectId }: OfRecord): Promise<boolean> {
    await this.db.keepBack('substance_use', []);
    await this.db.keepBack('journey', []);
    return subjectId !== null && (await this.shownBefore.isShown(subjectId));
  }

  private async isHidden(id: string | null): Promise<boolean> {
    return id !== null && (await this.labels.hiddenAmong(new Set([id]))).has(id);
  }

  private async isOpen({ opens, byIdAlone }: Gate, id: string | null): Promise<boolean> {
    if (id === null) return true;
    const seen = byIdAlone ? null : await this.keptLabels.seenAmong(opens, [id]);
    return seen?.has(id) ?? true;
  }

  /** It was shown to them, and is shown no more: they let go of it. Of what never was they hear nothing. */
  private async wasOpen({ opens }: Gate, { subjectId, was }: OfRecord): Promise<boolean> {
    return subjectId !== null && was !== null && (await this.shownBefore.saw(opens, subjectId, was));
  }
}

/** Nothing where it is not open. A facilitator follows one conversation, and asks for it. */
function askedBy(row: OfRecord, facts: AccessFacts | undefined): Asked[] {
  const gate = gateOf(row);
  if (!facts) return [];
  const decision = decide(facts, gate.opens);
  if (!decision.allowed || decision.relation === 'facilitator') return [];
  const { displayName, tenantId, accountId, sessionId, sharedScreenPatientId } = currentActor();
  const account = { displayName, facts, active: true, sharedScreenPatientId };
  if (!isOpenInSession(account, gate.opens, row.patientId)) return [];
  const actor = actorOf({ tenantId, accountId, sessionId }, account, decision);
  const isTheirs = row.isOnesOwn || row.byAccountId === accountId;
  if (!isTheirs && isKeptFrom(gate, actor)) return [];
  return isOfThePart(thingOf(row.name), actor.planParts) ? [{ row, gate, actor }] : [];
}

function toldUnder({ toldAs }: Gate, row: EventRow): { subjectId: string | null; name: string } {
  return toldAs === undefined ? row : { subjectId: null, name: toldAs };
}

function gateOf({ name }: EventRow): Gate {
  const gate = gates[thingOf(name)];
  if (!gate) throw new Error(`Nobody has said who hears of ${name}.`);
  return gate;
}

function isOfRecord(row: EventRow): row is OfRecord {
  return row.patientId !== null;
}
