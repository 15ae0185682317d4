import { Injectable } from '@nestjs/common';
import { WholePlansService } from '../plans/whole-plans.service.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { Signer } from '../../organisation/rule-packs/rule-pack.dto.js';
import { RulePacksService } from '../../organisation/rule-packs/rule-packs.service.js';
import { readFrozen } from '../content/plan-content.js';
import { visible } from '../document/visible.js';
import type { PlanVersionDto, PlanVersionPageDto } from './plan-version.dto.js';
import { oneVersion, versionsOfPlan } from './plan-versions.queries.js';
import type { SignatureDto } from '../signatures/signature.dto.js';

interface Row extends Omit<PlanVersionDto, 'rulePack' | 'missingSigners' | 'content' | 'isWhole'> {
  readonly packCode: string;
  readonly packVersion: number;
  readonly content: string;
}

/** Reads versions with all that stands under them, in one statement each. */
@Injectable()
export class VersionsReader {
  constructor(
    private readonly db: Db,
    private readonly rulePacks: RulePacksService,
    private readonly wholePlans: WholePlansService,
  ) {}

  async find(planId: string, versionId: string): Promise<PlanVersionDto> {
    const parameters = [currentPatientId(), planId, versionId];
    const [row] = await this.db.query<Row & { labelled: string[] }>(oneVersion, parameters);
    if (!row) throw new NotFound();
    const { labelled, ...version } = row;
    const hidden = new Set(currentActor().seesSubstanceUse ? [] : labelled);
    const content = visible(readFrozen(row.id, row.content), hidden);
    return { ...this.complete(version), isWhole: hidden.size === 0, content };
  }

  /**
   * A version as it was frozen, or not at all: to print, to sign, to keep.
   * @throws {Forbidden} for somebody from whom a part of it is kept
   */
  async findWhole(planId: string, versionId: string): Promise<PlanVersionDto> {
    const version = await this.find(planId, versionId);
    if (!version.isWhole) await this.wholePlans.require(planId);
    return version;
  }

  async list(planId: string, { limit, cursor }: PageQuery): Promise<PlanVersionPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), planId, after, limit + 1];
    const rows = await this.db.query<Row>(versionsOfPlan, parameters);
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: items.map((row) => this.complete(row)), next };
  }

  private complete<R extends Omit<Row, 'content'>>(
    row: R,
  ): R & Pick<PlanVersionDto, 'rulePack' | 'missingSigners'> {
    const pack = this.rulePacks.find(row.packCode, row.packVersion);
    return {
      ...row,
      rulePack: { code: pack.code, version: pack.version, title: pack.title },
      missingSigners: missingAmong(pack.requiredSigners, row.signatures),
    };
  }
}

/** Whom a rule pack asks for and who has not signed. A representative signs for the patient. */
function missingAmong(
  required: readonly Signer[],
  signatures: readonly Pick<SignatureDto, 'party' | 'capacity'>[],
): Signer[] {
  const signed: Record<Signer, boolean> = {
    patient: signatures.some(({ party }) => party === 'patient'),
    professional: signatures.some(({ capacity }) => capacity === 'professional'),
    supervisor: signatures.some(({ capacity }) => capacity === 'supervisor'),
  };
  return required.filter((signer) => !signed[signer]);
}
