import canonicalize from 'canonicalize';
import type { CarePlanDto } from '../plans/care-plan.dto.js';
import { sha256 } from '../../core/sha256.js';
import { documentFormat, unreadable, type Format, type Stored } from '../document/upcasters.js';
import type { PlanContentDto } from './plan-content.dto.js';

/** What the content names beside the plan's own parts. */
export type Frame = Pick<
  PlanContentDto,
  'number' | 'frozenAt' | 'frozenBy' | 'patient' | 'careTeam' | 'people' | 'rulePack'
>;

const form = 'concord-plan/';

/** Fields that speak of the row, or of who sees it, and not of what the two agreed on. */
const ofTheRow = new Set(['version', 'changedInRevision', 'substanceUse']);

/** The plan as it is put up for signing: all that people read in it, nothing of the machinery. */
export function contentOf(plan: CarePlanDto, frame: Frame): PlanContentDto {
  const { id: planId, title, revision, aboutMe, goals, interventions, supports } = plan;
  const { reviewSchedule, dischargeCriteria } = plan;
  const parts = { aboutMe, goals, interventions, supports, reviewSchedule, dischargeCriteria };
  return {
    format: `${form}${documentFormat.current}`,
    planId,
    title,
    revision,
    ...withoutRows(parts),
    ...frame,
  };
}

/**
 * What was frozen, to be read today: older versions with the fields that came after them. The hash is of the text alone.
 * @throws {UnreadableRecord} which concerns nobody but the readers of this version
 */
export function readFrozen(versionId: string, text: string, format: Format = documentFormat): PlanContentDto {
  try {
    const frozen = JSON.parse(text) as Stored;
    const number = Number(String(frozen.format).slice(form.length));
    return format.lift(frozen, number) as unknown as PlanContentDto;
  } catch (error) {
    throw unreadable(`The frozen version ${versionId}`, error);
  }
}

/** Canonical JSON (RFC 8785): the same content is always the same bytes. */
export function canonical(content: unknown): string {
  const text = canonicalize(content);
  if (text === undefined) throw new Error('Only what JSON can hold has a canonical form.');
  return text;
}

/** SHA-256 of the canonical form, in lower-case hexadecimal. */
export function hashOf(canonicalText: string): string {
  return sha256(canonicalText).toString('hex');
}

/** Whether two contents say the same, whenever and by whomever they were frozen. */
export function sayTheSame(one: PlanContentDto, other: PlanContentDto): boolean {
  const moment = { number: 0, revision: 0, frozenAt: '', frozenBy: null };
  return canonical({ ...one, ...moment }) === canonical({ ...other, ...moment });
}

/** The accounts that a plan speaks of by id. */
export function accountsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(accountsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' && namesAccount.has(name) ? [inner] : accountsIn(inner),
  );
}

const namesAccount = new Set(['accountId', 'saidBy', 'dictatedTo', 'statedBy', 'writtenBy']);

function withoutRows<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutRows) as T;
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !ofTheRow.has(name));
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutRows(inner) as unknown])) as T;
}
