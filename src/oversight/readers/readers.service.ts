import { Injectable } from '@nestjs/common';
import { AccessFactsReader, type KnownAccount } from '../../access/facts/access-facts.js';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import { decide, seesSubstanceUse } from '../../access/decision/decide.js';
import { openPlanParts } from '../../access/decision/plan-parts.js';
import { explained } from '../../access/explain/access.service.js';
import { readableClasses, readings } from '../../access/open-classes.js';
import type { DataClass } from '../../access/access-matrix.js';
import { currentActor } from '../../core/request-context.js';
import type { ClassSeenDto, ReaderDto, ReadersDto } from './readers.dto.js';

const atMost = 100;

/** Who sees what of a record, by the one decision that admits requests. */
@Injectable()
export class ReadersService {
  constructor(private readonly factsReader: AccessFactsReader) {}

  async list(patientId: string): Promise<ReadersDto> {
    const granted = await this.factsReader.ofEverybodyGranted(patientId, atMost + 1);
    const readers = granted.slice(0, atMost).filter(({ account }) => isConcerned(account));
    return { readers: readers.map(readerOf), isWhole: granted.length <= atMost };
  }
}

/** What was granted to them is of some consequence now. */
function isConcerned({ facts }: AccountFacts): boolean {
  return decide(facts, 'plan.read').relation !== 'none' || facts.consents.length > 0;
}

function readerOf({ accountId, account }: KnownAccount): ReaderDto {
  const { facts, displayName, active } = account;
  const { allowed, relation } = decide(facts, 'plan.read');
  const parts = active && allowed ? openPlanParts(facts, relation) : null;
  return {
    person: { accountId, displayName },
    relation,
    active,
    classes: readableClasses.map((dataClass) => seen(account, dataClass)),
    planParts: parts && [...parts],
    seesSubstanceUse: currentActor().seesSubstanceUse ? active && seesSubstanceUse(facts, relation) : null,
  };
}

/** A class is open where anything of it is. */
function seen(account: AccountFacts, dataClass: DataClass): ClassSeenDto {
  const answers = readings
    .filter((reading) => reading.dataClass === dataClass)
    .map(({ action }) => explained(account, action));
  const [first] = answers;
  const told = answers.find(({ allowed }) => allowed) ?? first;
  if (!told) throw new Error(`Nothing is read of the class ${dataClass}.`);
  const { allowed: open, rule, consent, sentence } = told;
  return { dataClass, open, rule, consent, sentence };
}
