import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound, type FieldError } from '../../core/errors.js';
import { recoveryCore1 } from './packs/recovery-core.js';
import { ukPersonalisedCare1, ukPersonalisedCare2 } from './packs/uk-personalised-care.js';
import { usBehavioralHealth1, usBehavioralHealth2 } from './packs/us-behavioral-health.js';
import { tighten, toldPack, type RulePack, type Tightening } from './rule-pack.entity.js';
import type { RulePackDto, RulePackPageDto } from './rule-pack.dto.js';

/** Every released version, for a plan names the pack and version it was signed under. */
export const released: readonly RulePack[] = [
  recoveryCore1,
  usBehavioralHealth1,
  usBehavioralHealth2,
  ukPersonalisedCare1,
  ukPersonalisedCare2,
];

const ofTenant = `SELECT rule_pack AS code, rule_pack_tightening AS tightening FROM tenant_setting`;

/** What an organisation asks of a plan: packs are data that ships with the service; the organisation picks one and may tighten it. */
@Injectable()
export class RulePacksService {
  constructor(private readonly db: Db) {}

  /** The pack in force here, as tightened. */
  async current(): Promise<RulePack> {
    const [setting] = await this.db.query<{ code: string; tightening: Tightening }>(ofTenant);
    if (!setting) throw new Error('The organisation has no settings.');
    return this.asHeld(setting.code, setting.tightening);
  }

  /** The same, to be read. */
  async read(): Promise<RulePackDto> {
    return toldPack(await this.current());
  }

  /** The newest version of a pack, as the settings of an organisation tighten it. */
  asHeld(code: string, tightening: Tightening): RulePack {
    return tighten(newest(code), tightening);
  }

  async list(): Promise<RulePackPageDto> {
    const { code } = await this.current();
    const items = released.map((pack) => ({ ...toldPack(pack), inForce: pack === newest(code) }));
    return { items, next: null };
  }

  /** A released version, as it ships. */
  find(code: string, version: number): RulePack {
    const pack = released.find((each) => each.code === code && each.version === version);
    if (!pack) throw new NotFound();
    return pack;
  }

  /** @throws {BrokenRule} unless the pack exists, and the tightening makes it stricter */
  requireStricter(code: string, tightening: Tightening): void {
    const { block, maxReviewDays } = tightening;
    const codes = [...new Set(released.map((pack) => pack.code))];
    if (!codes.includes(code))
      throw refused([{ pointer: '/rulePack', message: say`must be one of ${codes.join(', ')}` }]);
    const pack = newest(code);
    const known = pack.requirements.map((requirement) => requirement.code);
    const faults: FieldError[] = block.flatMap((each, index) =>
      known.includes(each)
        ? []
        : [
            {
              pointer: `/rulePackTightening/block/${index}`,
              message: say`must be one of ${known.join(', ')}`,
            },
          ],
    );
    if (maxReviewDays !== null && maxReviewDays > pack.maxReviewDays) {
      const message = say`must be ${pack.maxReviewDays} or less, which is the limit of ${code}`;
      faults.push({ pointer: '/rulePackTightening/maxReviewDays', message });
    }
    faults.push(...looserFigures(pack, tightening));
    if (faults.length > 0) throw refused(faults);
  }
}

/** What an organisation sets below what its pack asks for. */
function looserFigures(pack: RulePack, tightening: Tightening): FieldError[] {
  const figures = ['goodFaithAttempts', 'daysBetweenAttempts', 'meansOfAttempts'] as const;
  const faults = figures
    .filter((figure) => (tightening[figure] ?? pack[figure]) < pack[figure])
    .map((figure) => ({
      pointer: `/rulePackTightening/${figure}`,
      message: say`must be ${pack[figure]} or more, as ${pack.code} asks`,
    }));
  const order = tightening.signingOrder ?? pack.signingOrder;
  if (pack.signingOrder === 'any' || order === pack.signingOrder) return faults;
  const message = say`must be ${pack.signingOrder}, as ${pack.code} asks`;
  return [...faults, { pointer: '/rulePackTightening/signingOrder', message }];
}

function newest(code: string): RulePack {
  const [pack] = released.filter((each) => each.code === code).sort((a, b) => b.version - a.version);
  if (!pack)
    throw new Error('The rule pack of this organisation does not ship with this version of the service.');
  return pack;
}

function refused(errors: FieldError[]): BrokenRule {
  return new BrokenRule(
    say`A rule pack can be chosen among those that ship, and made stricter, never looser.`,
    { errors },
  );
}
