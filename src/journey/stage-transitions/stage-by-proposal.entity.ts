import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import type { CatalogueHistory } from '../stage-catalogues/catalogue-history.entity.js';
import type { MoveKind } from '../../plan/ops/move-kind.dto.js';
import { AgreedStage, type StageAgreement } from '../../plan/ops/agreed-stage.entity.js';
import { requireConditions, type ConditionFacts } from './stage-conditions.js';
import type { NextMove, StagePath } from '../stage-paths/stage-path.entity.js';
import type { Said } from './stage-transition.entity.js';
import { inOneLine, quoted } from '../../core/text/written.js';

/** The agreed stage of a patient, which changes only by an accepted proposal. */
export class StageByProposal extends AgreedStage {
  readonly moves: { readonly move: NextMove; readonly said: Said }[] = [];
  private guide?: { readonly catalogues: CatalogueHistory; readonly facts: ConditionFacts };

  constructor(
    id: string,
    readonly path: StagePath,
    changedInRevision: number,
  ) {
    super(id, changedInRevision);
  }

  prepare(catalogues: CatalogueHistory, facts: ConditionFacts): void {
    this.guide = { catalogues, facts };
  }

  get catalogueVersion(): number {
    return this.prepared.catalogues.current.version;
  }

  agree(agreement: StageAgreement, revision: number): void {
    if (this.moves.length > 0)
      throw new BrokenRule(say`A proposal changes the stage once. Leave one of the two changes out.`);
    const { catalogues, facts } = this.prepared;
    const move = this.path.next(agreement, catalogues);
    requireConditions(catalogues.current, move.toStage, facts);
    const { words, reason, declinedToSay, setbackId } = agreement;
    this.moves.push({
      move,
      said: { words, reason, declinedToSay, setbackId, narrative: null, evidence: [] },
    });
    this.changedInRevision = revision;
  }

  describe({ stage, kind, setbackId, reason }: StageAgreement): string {
    const { catalogues } = this.prepared;
    if (stage === null) return `${sayAgain(footings[kind ?? 'stay'])}${because(reason)}`;
    const title = catalogues.current.find(stage)?.title ?? stage;
    const how = setbackId
      ? say`, after a setback`
      : kind === 'return'
        ? say`, a step back that was chosen`
        : '';
    return `${say`agrees on the stage ${quoted(title)}`}${how}${because(reason)}`;
  }

  content(): Readonly<Record<string, unknown>> {
    return { stage: this.path.current?.stage ?? null, paused: this.path.footing === 'paused' };
  }

  private get prepared(): { readonly catalogues: CatalogueHistory; readonly facts: ConditionFacts } {
    if (!this.guide) throw new Error('The agreed stage changes only once it was prepared.');
    return this.guide;
  }
}

const footings: Readonly<Record<MoveKind | 'stay', Unsaid>> = {
  begin: toSay`agrees to begin the journey`,
  advance: toSay`agrees to advance the journey`,
  leap: toSay`agrees to leap the journey`,
  return: toSay`agrees to return the journey`,
  setback: toSay`agrees to setback the journey`,
  pause: toSay`agrees to pause the journey`,
  resume: toSay`agrees to resume the journey`,
  restart: toSay`agrees to restart the journey`,
  stay: toSay`agrees to stay on the journey`,
};

function because(reason: string | null): string {
  return reason === null ? '' : `: ${inOneLine(reason)}`;
}
