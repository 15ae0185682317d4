import type {
  Signer,
  SigningOrder,
  SigningRules,
} from '../../organisation/rule-packs/signing-rules.entity.js';
import type { Capacity } from './plan-signature.entity.js';

/** What counts of a signature for whose turn it is. */
export interface Signed {
  readonly capacity: Capacity;
  readonly profession: string | null;
  readonly inTraining: boolean;
  readonly byGuardian: boolean;
}

export interface Signing {
  readonly rules: SigningRules;
  readonly signed: readonly Signed[];
  /** Whether somebody in training put the version up for signing. */
  readonly byTrainee: boolean;
  /** Whether somebody acts for the patient as their guardian or parent. */
  readonly hasGuardian: boolean;
}

/** As whom a signature counts. A representative signs for the patient. */
export function signersBy({ capacity, profession, byGuardian }: Omit<Signed, 'inTraining'>): Signer[] {
  switch (capacity) {
    case 'self':
      return ['patient'];
    case 'representative':
      return byGuardian ? ['patient', 'guardian'] : ['patient'];
    case 'professional':
      return profession === 'psychiatrist' ? ['professional', 'psychiatrist'] : ['professional'];
    case 'supervisor':
      return ['supervisor'];
  }
}

/** Whom the rules ask for and who has not signed. */
export function missingSigners(signing: Signing): Signer[] {
  const present = new Set(signing.signed.flatMap(signersBy));
  return requiredOf(signing).filter((signer) => !present.has(signer));
}

/** Those of the missing whose turn it is. */
export function signersInTurn(missing: readonly Signer[], order: SigningOrder): Signer[] {
  const current = Math.min(...missing.map((signer) => turnOf(signer, order)));
  return missing.filter((signer) => turnOf(signer, order) === current);
}

/** Whether somebody who signs as one of these has to wait for others. */
export function isTooEarly(as: readonly Signer[], missing: readonly Signer[], order: SigningOrder): boolean {
  const mine = Math.min(...as.map((signer) => turnOf(signer, order)));
  return missing.some((signer) => turnOf(signer, order) < mine);
}

function requiredOf({ rules, signed, byTrainee, hasGuardian }: Signing): Signer[] {
  const byLearners = byTrainee || signed.some(({ inTraining }) => inTraining);
  const coSigned = rules.supervisorForTrainees && byLearners && !rules.requiredSigners.includes('supervisor');
  const required = rules.requiredSigners.filter((signer) => signer !== 'guardian' || hasGuardian);
  return coSigned ? [...required, 'supervisor'] : required;
}

const turns: Record<SigningOrder, Record<Signer, number>> = {
  any: { patient: 1, guardian: 1, professional: 1, psychiatrist: 1, supervisor: 1 },
  'patient-first': { patient: 1, guardian: 1, professional: 2, psychiatrist: 2, supervisor: 3 },
  'professional-first': { professional: 1, psychiatrist: 1, supervisor: 2, patient: 3, guardian: 3 },
};

function turnOf(signer: Signer, order: SigningOrder): number {
  return turns[order][signer];
}
