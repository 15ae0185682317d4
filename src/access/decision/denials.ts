import type { DataClass, PlanPartName } from '../access-matrix.js';

/** What a consent in force now says of this account: by its name, or as one of a group. */
export interface ConsentFact {
  readonly id: string;
  readonly version: number;
  readonly effect: 'permit' | 'deny';
  /** What the patient shares it for. */
  readonly purposeCode: string;
  readonly dataClasses: readonly DataClass[];
  /** Of the class `plan` only these parts; null or absent: all of it. */
  readonly planParts?: readonly PlanPartName[] | null;
}

/** A restriction that the organisation has agreed to keeps these classes from this account (42 CFR 2.26, 45 CFR 164.522(a)). */
export interface RestrictionFact {
  readonly id: string;
  readonly dataClasses: readonly DataClass[];
}

/** What closes a class to somebody: the patient's own no, or a restriction that was agreed on. */
export interface Denial {
  readonly rule: 'consent_denied' | 'restricted';
  readonly consent: { readonly id: string; readonly version: number } | null;
}

interface Denying {
  readonly consents: readonly ConsentFact[];
  readonly restrictions?: readonly RestrictionFact[];
}

/** What closes a class to this account; undefined where nothing does. */
export function denialOf(facts: Denying, dataClass: DataClass | undefined): Denial | undefined {
  const no = noTo(facts, dataClass);
  if (no) return { rule: 'consent_denied', consent: { id: no.id, version: no.version } };
  const isRestricted = facts.restrictions?.some(
    ({ dataClasses }) => dataClass && dataClasses.includes(dataClass),
  );
  return isRestricted ? { rule: 'restricted', consent: null } : undefined;
}

/** The patient's own no to a class. It also binds in an emergency, where a restriction does not (42 CFR 2.26(a)(4)). */
export function noTo(
  { consents }: Pick<Denying, 'consents'>,
  dataClass: DataClass | undefined,
): ConsentFact | undefined {
  return consents.find(
    ({ effect, dataClasses }) => effect === 'deny' && dataClass && dataClasses.includes(dataClass),
  );
}
