import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { PreconditionFailed } from '../../core/errors.js';
import { idsIn } from '../ops/ids-in.js';
import { Proposal } from '../proposal-content/proposal.entity.js';

const made = [
  'id',
  'planId',
  'baseRevision',
  'ops',
  'summary',
  'summaryTranslated',
  'baseline',
  'rationale',
  'keepWordingReason',
  'label',
  'labelledItself',
  'party',
  'proposedBy',
  'proposedAt',
  'expiresAt',
  'counterTo',
  'round',
  'rebasedFrom',
  'inSession',
] as const satisfies readonly (keyof Proposal)[];
const answered = [
  'state',
  'answeredBy',
  'answeredAt',
  'answerWords',
  'answerKeepWordingReason',
  'appliedRevision',
  'contestedBy',
  'contestedAt',
  'contestReason',
  'acceptedOps',
  'restReason',
  'reservations',
  'objections',
] as const satisfies readonly (keyof Proposal)[];
const documents = new Set<keyof Proposal>([
  'ops',
  'summaryTranslated',
  'baseline',
  'inSession',
  'reservations',
  'objections',
]);

type Field = (typeof made)[number] | (typeof answered)[number];
const column = (field: Field): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const all: readonly Field[] = [...made, ...answered];

const selected = `SELECT version, ${all.map((field) => `${column(field)} AS "${field}"`).join(', ')} FROM proposal`;
const find = `${selected} WHERE plan_id = $1 AND id = $2`;
const findOpen = `${selected} WHERE plan_id = $1 AND state = 'open'`;
/** With what it speaks of, in the last parameter. */
const insert = `
  WITH made AS (
    INSERT INTO proposal (${all.map(column).join(', ')}) VALUES (${all.map((_, place) => `$${place + 1}`).join(', ')})
    RETURNING id)
  INSERT INTO proposal_element (proposal_id, element_id) SELECT made.id, unnest($${all.length + 1}::uuid[]) FROM made`;
const update = `
  UPDATE proposal SET version = version + 1, ${answered.map((field, place) => `${column(field)} = $${place + 3}`).join(', ')}
  WHERE id = $1 AND version = $2 RETURNING id`;

/** Proposals as they are stored. Each of these is one statement, so that it can travel with others. */
@Injectable()
export class ProposalRecords {
  constructor(private readonly db: Db) {}

  async find(planId: string, proposalId: string): Promise<Proposal | null> {
    const [row] = await this.db.query<Proposal>(find, [planId, proposalId]);
    return row ? Object.assign(new Proposal(), row) : null;
  }

  /** Those that wait for an answer, or have lapsed without one. */
  async open(planId: string): Promise<Proposal[]> {
    const rows = await this.db.query<Proposal>(findOpen, [planId]);
    return rows.map((row) => Object.assign(new Proposal(), row));
  }

  async insert(proposal: Proposal): Promise<void> {
    const named = new Set([...idsIn(proposal.ops), ...Object.keys(proposal.baseline)]);
    await this.db.query(insert, [...all.map((field) => stored(proposal, field)), [...named]]);
  }

  /** @throws {PreconditionFailed} when somebody else changed it meanwhile */
  async update(proposal: Proposal): Promise<void> {
    const { id, version } = proposal;
    const changes = answered.map((field) => stored(proposal, field));
    const changed = await this.db.query(update, [id, version, ...changes]);
    if (changed.length === 0) throw new PreconditionFailed();
    proposal.version += 1;
  }
}

function stored(proposal: Proposal, field: Field): unknown {
  const value = proposal[field];
  return documents.has(field) && value !== null ? JSON.stringify(value) : value;
}
