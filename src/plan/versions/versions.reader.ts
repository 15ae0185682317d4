import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { WholePlansService } from '../plans/whole-plans.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { RulePacksService } from '../../organisation/rule-packs/rule-packs.service.js';
import {
  signingRulesOf,
  stricterOf,
  type SigningRules,
} from '../../organisation/rule-packs/signing-rules.entity.js';
import { readFrozen } from '../content/plan-content.js';
import { visible } from '../document/visible.js';
import type { PlanVersionDto, PlanVersionPageDto } from './plan-version.dto.js';
import { isOver, planStands, type PlanToday } from './plan-today.js';
import { oneVersion, versionsOfPlan } from './plan-versions.queries.js';
import { goodFaithOf } from '../signatures/good-faith.js';
import type { SignatureDto } from '../signatures/signature.dto.js';
import { missingSigners, signersInTurn, type Signed } from '../signatures/turns.js';
import { whatComesNext } from '../signatures/what-next.js';

type Standing = Pick<
  PlanVersionDto,
  'rulePack' | 'missingSigners' | 'turn' | 'signingOrder' | 'withoutPatient' | 'whatComesNext'
>;

interface Row extends Omit<PlanVersionDto, keyof Standing | 'content' | 'isWhole'> {
  readonly packCode: string;
  readonly packVersion: number;
  readonly content: string;
  readonly signing: SigningRules | null;
  readonly byTrainee: boolean;
  readonly hasGuardian: boolean;
  readonly planToday: PlanToday;
}

/** A version, with the rules of its signing and where its plan stands. */
export type VersionWithRules = PlanVersionDto & {
  readonly signing: SigningRules;
  readonly planToday: PlanToday;
};

/** Reads versions with all that stands under them, in one statement each. */
@Injectable()
export class VersionsReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly rulePacks: RulePacksService,
    private readonly wholePlans: WholePlansService,
  ) {}

  async find(planId: string, versionId: string): Promise<VersionWithRules> {
    const parameters = [currentPatientId(), planId, versionId, this.clock.now()];
    const [[row], pack] = await this.db.together([
      this.db.query<Row & { labelled: string[] }>(oneVersion, parameters),
      this.rulePacks.current(),
    ]);
    if (!row) throw new NotFound();
    const { labelled, ...version } = row;
    const hidden = new Set(currentActor().seesSubstanceUse ? [] : labelled);
    const content = visible(readFrozen(row.id, row.content), hidden);
    return { ...this.complete(version, pack), isWhole: hidden.size === 0, content };
  }

  /**
   * A version as it was frozen, or not at all: to print, to sign, to keep.
   * @throws {Forbidden} for somebody from whom a part of it is kept
   */
  async findWhole(planId: string, versionId: string): Promise<VersionWithRules> {
    const version = await this.find(planId, versionId);
    if (!version.isWhole) await this.wholePlans.require(planId);
    return version;
  }

  async list(planId: string, { limit, cursor }: PageQuery): Promise<PlanVersionPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), planId, after, limit + 1, this.clock.now()];
    const [rows, pack] = await this.db.together([
      this.db.query<Row>(versionsOfPlan, parameters),
      this.rulePacks.current(),
    ]);
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: items.map((row) => this.complete(row, pack)), next };
  }

  /** While it waits for signatures, what the organisation asks for now counts as well. */
  private complete<R extends Omit<Row, 'content'>>(
    row: R,
    now: SigningRules,
  ): R & Standing & { signing: SigningRules } {
    const { code, version, title, ...pack } = this.rulePacks.find(row.packCode, row.packVersion);
    const frozen = row.signing ?? signingRulesOf(pack);
    const signing = row.state === 'for-signature' ? stricterOf(frozen, now) : frozen;
    return {
      ...row,
      rulePack: { code, version, title: sayAgain(title) },
      signing,
      ...standingOf(row, signing),
    };
  }
}

function standingOf(
  { state, signatures, attempts, byTrainee, hasGuardian, planToday }: Omit<Row, 'content'>,
  rules: SigningRules,
): Omit<Standing, 'rulePack'> {
  const signed = signatures.filter(({ contested }) => contested === null).map(asSigned);
  const missing = missingSigners({ rules, signed, byTrainee, hasGuardian });
  const goodFaith = goodFaithOf(attempts, rules);
  const turn = signersInTurn(
    missing.filter((signer) => signer !== 'patient' || !goodFaith.isEnough),
    rules.signingOrder,
  );
  const next = nextOf[state];
  const ahead = next ? sayAgain(next) : whatComesNext({ missing, turn, goodFaith, rules });
  const { goodFaithAttempts: needed, meansOfAttempts: meansNeeded, signingOrder } = rules;
  return {
    missingSigners: missing,
    signingOrder,
    turn: state === 'for-signature' && !isOver(planToday) ? turn : [],
    withoutPatient: { ...goodFaith, needed, meansNeeded },
    whatComesNext: state === 'superseded' ? ahead : forThePlan(ahead, planToday),
  };
}

/** Nothing comes next in a plan that has ended, and little in one on hold. */
function forThePlan(next: string, plan: PlanToday): string {
  const stands = planStands(plan);
  if (stands === null) return next;
  return isOver(plan) ? say`${stands} This version is kept to be read.` : `${next} ${stands}`;
}

const nextOf: Partial<Record<PlanVersionDto['state'], Unsaid>> = {
  'in-force': toSay`It is in force.`,
  superseded: toSay`A newer version took its place: read that one.`,
};

const guardians = new Set<string | null>(['guardian', 'parent']);

function asSigned({ capacity, profession, inTraining, authorityKind }: SignatureDto): Signed {
  return { capacity, profession, inTraining, byGuardian: guardians.has(authorityKind) };
}
