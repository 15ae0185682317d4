import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import type { Action } from '../../access/access-matrix.js';
import { mayAlso } from '../../access/may-also.js';
import { partyOf } from '../../core/actor.js';
import { Conflict, Forbidden } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import { compareNames, nameKey } from '../../core/text/names.js';
import type { EndedTiesDto, TieCertainty, TieDto, TieKind } from './tie.dto.js';

/** Something that somebody has in the record at hand, as its room tells. */
export interface Held {
  readonly id: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly sentence: string;
  /** Who can end it with the others in one call: the patient and who acts for them, the patient alone, or nobody. */
  readonly endedBy: 'patient_side' | 'patient' | 'others';
  /** Who can end it elsewhere, and how. */
  readonly whoElse: string;
}

/** A room in which people can have something. */
export interface TieSource {
  readonly kind: TieKind;
  /** What has to be open to whoever is shown it. */
  readonly opens: Action;
  /** All that anybody has there now and whoever is asking may know of. */
  list(): Promise<Held[]>;
  /** Ends it as its own room does, with all that follows there: grants, notices, receipts. */
  end(id: string): Promise<unknown>;
}

/** A person by name, and the names that were told apart from theirs. */
export interface NamedPerson {
  readonly name: string;
  readonly toldApart: readonly string[];
}

interface Tie {
  readonly dto: TieDto;
  readonly source: TieSource;
}

/**
 * What somebody has in a record, by their name. Each room in which people can have something says so itself; nothing that opens a
 * record, or tells of it, is known here alone.
 */
@Injectable()
export class TiesService {
  readonly #sources: TieSource[] = [];

  add(source: TieSource): void {
    this.#sources.push(source);
  }

  async of(person: NamedPerson): Promise<TieDto[]> {
    return (await this.held(person)).map(({ dto }) => dto);
  }

  /** Ends what was chosen, and says what goes on. What is not whoever asks to end stays, and is said with its reason. */
  async end(person: NamedPerson, ids: readonly string[]): Promise<EndedTiesDto> {
    const before = await this.held(person);
    const refusals = new Map<string, string>();
    for (const { dto, source } of before.filter(({ dto: { id, canEnd } }) => canEnd && ids.includes(id))) {
      const refusal = await refusalOf(source.end(dto.id));
      if (refusal !== null) refusals.set(dto.id, refusal);
    }
    const after = (await this.held(person)).map(({ dto }) => ({
      ...dto,
      whoCan: refusals.get(dto.id) ?? dto.whoCan,
    }));
    const goesOn = new Set(after.map(({ id }) => id));
    return {
      ended: before.map(({ dto }) => dto).filter(({ id }) => !goesOn.has(id)),
      notEnded: after,
    };
  }

  private async held({ name, toldApart }: NamedPerson): Promise<Tie[]> {
    const ties: Tie[] = [];
    for (const source of this.#sources.filter(({ opens }) => mayAlso(opens)))
      for (const held of await source.list()) {
        const certainty = compareNames(name, held.name);
        if (certainty === 'different') continue;
        if (certainty === 'similar' && toldApart.includes(nameKey(held.name))) continue;
        ties.push({ source, dto: asTold(held, source.kind, certainty) });
      }
    return eachOnce(ties.toSorted((one, other) => one.dto.certainty.localeCompare(other.dto.certainty)));
  }
}

/** Why something could not be ended, as its room says it before it has changed anything; null when it was. */
async function refusalOf(ending: Promise<unknown>): Promise<string | null> {
  try {
    await ending;
    return null;
  } catch (error) {
    if (error instanceof Forbidden || error instanceof Conflict) return error.message;
    throw error;
  }
}

/** What goes by two names, one of which is theirs for sure, is said once. */
function eachOnce(ties: readonly Tie[]): Tie[] {
  const first = new Map<string, Tie>();
  for (const tie of ties) {
    const key = `${tie.dto.kind} ${tie.dto.id}`;
    if (!first.has(key)) first.set(key, tie);
  }
  return [...first.values()];
}

function asTold(held: Held, kind: TieKind, certainty: TieCertainty): TieDto {
  const { id, accountId, name, sentence, endedBy, whoElse } = held;
  const actor = currentActor();
  const canEnd =
    mayAlso('excluded_person.end_ties') &&
    (endedBy === 'patient_side'
      ? partyOf(actor) === 'patient'
      : endedBy === 'patient' && actor.relation === 'self');
  const whoCan = canEnd ? say`You can, here. ${whoElse}` : whoElse;
  return { id, kind, person: { accountId, displayName: name }, certainty, sentence, canEnd, whoCan };
}
