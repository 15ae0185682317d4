import { say, type Sentence } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import { quoted } from '../../core/text/written.js';

export const storiStages = ['moratorium', 'awareness', 'preparation', 'rebuilding', 'growth'] as const;
export type StoriStage = (typeof storiStages)[number];
export const stagesOfChange = [
  'precontemplation',
  'contemplation',
  'preparation',
  'action',
  'maintenance',
] as const;
export type StageOfChange = (typeof stagesOfChange)[number];
export const samhsaDimensions = ['health', 'home', 'purpose', 'community'] as const;
export type SamhsaDimension = (typeof samhsaDimensions)[number];

/** What must be there before a stage is agreed on or stated by the care team. The person's own view asks for nothing. */
export const requirements = ['active_consent', 'agreed_goal', 'recent_review'] as const;
export type Requirement = (typeof requirements)[number];

export interface Crosswalk {
  readonly stori: StoriStage | null;
  readonly stagesOfChange: StageOfChange | null;
  readonly samhsa: readonly SamhsaDimension[];
}

export interface Stage {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly clinicalNote: string | null;
  readonly crosswalk: Crosswalk;
}

/** What becomes of a stage of the version before that is gone. */
export interface StageMapping {
  readonly from: string;
  readonly to: string;
}

export interface StageCondition {
  readonly stage: string;
  readonly requires: Requirement;
  /** For `active_consent`. */
  readonly consentKind: string | null;
  /** For `recent_review`. */
  readonly withinDays: number | null;
}

export interface CatalogueContent {
  readonly title: string;
  readonly stages: readonly Stage[];
  readonly mapping: readonly StageMapping[];
  readonly conditions: readonly StageCondition[];
}

/** Words for an end. Recovery has none: discharge belongs to the plan. */
const endings =
  /\b(cured?|recovered|discharged?|completed?|completion|finished|ended|terminated|termination|closed|graduated|done|final|last)\b/i;

/** The stages in one version, in their order. */
export class StageCatalogue {
  private readonly places: ReadonlyMap<string, number>;

  constructor(
    readonly version: number,
    readonly content: CatalogueContent,
  ) {
    this.places = new Map(content.stages.map(({ code }, index) => [code, index]));
  }

  find(code: string): Stage | undefined {
    return this.content.stages[this.places.get(code) ?? -1];
  }

  /** The place in the order, from 0. */
  placeOf(code: string): number {
    const place = this.places.get(code);
    if (place === undefined) throw new Error(`Version ${this.version} has no stage ${code}.`);
    return place;
  }

  /** The code that a stage of the version before goes by in this one. */
  mapped(code: string): string {
    return this.content.mapping.find(({ from }) => from === code)?.to ?? code;
  }

  /**
   * The next version.
   * @throws {BrokenRule} when it has an end, a code twice, or leaves somebody's history without a place
   */
  followedBy(content: CatalogueContent): StageCatalogue {
    const errors = [
      ...faultsOfStages(content),
      ...this.faultsOfMapping(content),
      ...faultsOfConditions(content),
    ];
    if (errors.length === 0) return new StageCatalogue(this.version + 1, content);
    throw new BrokenRule(
      say`These stages cannot be published: ${errors.map(({ pointer, message }) => `${pointer.slice(1)} ${message}`).join('; ')}.`,
      { errors },
    );
  }

  private faultsOfMapping({ stages, mapping }: CatalogueContent): Fault[] {
    const coming = new Set(stages.map(({ code }) => code));
    const sources = mapping.map(({ from }) => from);
    const gone = this.content.stages.map(({ code }) => code).filter((code) => !coming.has(code));
    return [
      ...gone
        .filter((code) => !sources.includes(code))
        .map((code) =>
          fault(
            '/mapping',
            say`must say which stage takes the place of ${quoted(code)}, so that nobody’s history is orphaned`,
          ),
        ),
      ...mapping.flatMap(({ from, to }, index) => [
        ...(gone.includes(from) && sources.indexOf(from) === index
          ? []
          : [
              fault(
                `/mapping/${index}/from`,
                say`must be a stage of the version before that this one no longer has, named once`,
              ),
            ]),
        ...(coming.has(to) ? [] : [fault(`/mapping/${index}/to`, say`must be one of the stages`)]),
      ]),
    ];
  }
}

interface Fault {
  readonly pointer: string;
  readonly message: Sentence;
}

const fault = (pointer: string, message: Sentence): Fault => ({ pointer, message });

function faultsOfStages({ stages }: CatalogueContent): Fault[] {
  const codes = stages.map(({ code }) => code);
  return stages.flatMap(({ code, title }, index) => {
    const at = `/stages/${index}`;
    const isEnd = endings.test(title) || endings.test(code.replaceAll('_', ' '));
    return [
      ...(codes.indexOf(code) === index ? [] : [fault(`${at}/code`, say`must be unlike the others`)]),
      ...(isEnd
        ? [fault(`${at}/title`, say`names an end, and recovery has none: discharge belongs to the plan`)]
        : []),
    ];
  });
}

function faultsOfConditions({ stages, conditions }: CatalogueContent): Fault[] {
  const codes = stages.map(({ code }) => code);
  return conditions.flatMap(({ stage, requires, consentKind, withinDays }, index) => {
    const at = `/conditions/${index}`;
    return [
      ...(codes.includes(stage) ? [] : [fault(`${at}/stage`, say`must be one of the stages`)]),
      ...((requires === 'active_consent') === (consentKind !== null)
        ? []
        : [fault(`${at}/consentKind`, say`goes with “active_consent”, and with nothing else`)]),
      ...((requires === 'recent_review') === (withinDays !== null)
        ? []
        : [fault(`${at}/withinDays`, say`goes with “recent_review”, and with nothing else`)]),
    ];
  });
}
