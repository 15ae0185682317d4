import { Injectable } from '@nestjs/common';
import { partyOf } from '../../core/actor.js';
import { currentActor } from '../../core/request-context.js';
import type { Tightening } from '../../organisation/rule-packs/rule-pack.entity.js';
import { RulePacksService } from '../../organisation/rule-packs/rule-packs.service.js';
import {
  signingRulesOf,
  stricterOf,
  type SigningRules,
} from '../../organisation/rule-packs/signing-rules.entity.js';
import { goodFaithOf, isForSupervisor } from '../signatures/good-faith.js';
import { missingSigners, signersBy, signersInTurn, type Signed } from '../signatures/turns.js';
import type { WaitingVersion } from './signing-turns.reader.js';

/** What somebody is on a care team; nobody has a place who only covers for somebody. */
export interface PlaceOnTeam {
  readonly role: string;
  readonly profession: string | null;
}

/** What the organisation asks of plans, as its settings have it. */
interface PackHeld {
  readonly code: string;
  readonly tightening: Tightening;
}

/** Whose turn it is to sign, or to put into force what is signed. */
@Injectable()
export class SigningTurnsService {
  constructor(private readonly rulePacks: RulePacksService) {}

  /** Those of these versions that wait for the signature of whoever is signed in, or for them to go on with what is signed. */
  among(
    versions: readonly WaitingVersion[],
    { rulePack, placeOnTeam }: { rulePack: PackHeld; placeOnTeam: PlaceOnTeam | null },
  ): WaitingVersion[] {
    if (versions.length === 0) return [];
    const now = this.rulePacks.asHeld(rulePack.code, rulePack.tightening);
    const mine = waysToSign(placeOnTeam).flatMap(signersBy);
    return versions.filter((version) => {
      const frozen =
        version.signing ?? signingRulesOf(this.rulePacks.find(version.packCode, version.packVersion));
      const turn = inTurn(version, stricterOf(frozen, now));
      return mine.some((signer) => turn.includes(signer));
    });
  }
}

function inTurn(version: WaitingVersion, rules: SigningRules): ReturnType<typeof signersInTurn> {
  const { signed, byTrainee, hasGuardian, attempts } = version;
  const missing = missingSigners({ rules, signed, byTrainee, hasGuardian });
  const goodFaith = goodFaithOf(attempts, rules);
  // Everybody has signed: one of the team puts it into force.
  if (missing.length === 0) return ['professional'];
  const inOrder = signersInTurn(missing, rules.signingOrder);
  if (!goodFaith.isEnough || !missing.includes('patient')) return inOrder;
  // The others go on without the patient, whose signature counts as long as the version waits.
  const others = missing.filter((signer) => signer !== 'patient');
  const goingOn = isForSupervisor(missing, goodFaith)
    ? (['supervisor'] as const)
    : signersInTurn(others, rules.signingOrder);
  return [...goingOn, ...inOrder.filter((signer) => signer === 'patient')];
}

/** On a caseload one is on the team of every patient, whatever the request as a whole is about. */
function waysToSign(placeOnTeam: PlaceOnTeam | null): Omit<Signed, 'inTraining'>[] {
  const actor = currentActor();
  const { relation, authority } = actor;
  const byGuardian = authority?.kind === 'guardian' || authority?.kind === 'parent';
  if (partyOf(actor) === 'patient')
    return [{ capacity: relation === 'self' ? 'self' : 'representative', profession: null, byGuardian }];
  const professional = {
    ...({ capacity: 'professional', byGuardian: false } as const),
    profession: placeOnTeam?.profession ?? null,
  };
  return placeOnTeam?.role === 'supervisor'
    ? [professional, { ...professional, capacity: 'supervisor' }]
    : [professional];
}
