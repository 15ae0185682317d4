import { say } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import type { Owner } from '../elements/plan-element.dto.js';
import type { OwnerInputDto } from '../elements/owner.dto.js';

/** @throws {BrokenRule} unless exactly the id that goes with the kind is given */
export function ownerOf({ kind, accountId, supportId }: OwnerInputDto): Owner {
  const owner = { kind, accountId: accountId ?? null, supportId: supportId ?? null };
  const wanted = { patient: [], team_member: ['accountId'], support: ['supportId'] }[kind] as string[];
  const given = Object.entries(owner)
    .filter(([field, value]) => field !== 'kind' && value !== null)
    .map(([field]) => field);
  if (given.length === wanted.length && given.every((field) => wanted.includes(field))) return owner;
  const message =
    wanted.length === 0
      ? say`takes no id when it is the patient`
      : say`needs ${wanted.join()} and no other id when it is a ${kind.replace('_', ' ')}`;
  throw new BrokenRule(say`The owner ${message}.`, { errors: [{ pointer: 'owner', message }] });
}
