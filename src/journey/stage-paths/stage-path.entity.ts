import { say, type Sentence } from '../../core/language/say.js';
import { BrokenRule, Conflict } from '../../core/errors.js';
import type { CatalogueHistory } from '../stage-catalogues/catalogue-history.entity.js';
import type { MoveKind } from '../../plan/ops/move-kind.dto.js';
import { mayStart, stageMoves, transitionKinds, type TransitionKind } from './stage-moves.js';
import { quoted } from '../../core/text/written.js';

export { transitionKinds, type TransitionKind };

/** Whose view of the stage it is. */
export const perspectives = ['self', 'clinician', 'agreed'] as const;
export type Perspective = (typeof perspectives)[number];

/** What replaying needs of a recorded transition. */
export interface Recorded {
  readonly id: string;
  readonly number: number;
  readonly place: number;
  readonly kind: TransitionKind;
  readonly toStage: string;
  readonly catalogueVersion: number;
  readonly effectiveAt: Date;
}

/** A time at one stage. */
export interface Stay {
  readonly stage: string;
  readonly catalogueVersion: number;
  readonly from: Date;
  /** Null while it lasts. */
  readonly until: Date | null;
}

/** A move that somebody wants to make. */
export interface Intended {
  /** As the person calls it; null: as it comes out. */
  readonly kind: MoveKind | null;
  /** Null for the stage one is at. */
  readonly stage: string | null;
  readonly reason: string | null;
  readonly declinedToSay: boolean;
  readonly setbackId: string | null;
}

/** A move that may be made. */
export interface NextMove {
  readonly kind: MoveKind;
  readonly fromStage: string | null;
  readonly toStage: string;
  readonly number: number;
}

/** How one perspective came to where it is: all that was recorded, with corrections in the place of what they correct. */
export class StagePath {
  private readonly moves: readonly Recorded[];
  private readonly kinds: ReadonlyMap<number, TransitionKind>;
  private readonly last: number;
  private staysMade?: Stay[];

  /** @param recorded every transition of one perspective, in any order */
  constructor(private readonly recorded: readonly Recorded[]) {
    const byNumber = [...recorded].sort((one, other) => one.number - other.number);
    const counting = new Map(byNumber.map((each) => [each.place, each]));
    this.moves = [...counting.values()].sort((one, other) => one.place - other.place);
    this.kinds = new Map(
      byNumber.filter(({ kind }) => kind !== 'correction').map(({ place, kind }) => [place, kind]),
    );
    this.last = byNumber.at(-1)?.number ?? 0;
  }

  get footing(): 'nowhere' | 'under way' | 'paused' {
    const latest = this.moves.at(-1);
    if (!latest) return 'nowhere';
    return this.kinds.get(latest.place) === 'pause' ? 'paused' : 'under way';
  }

  /** The stages in turn. Pausing is no stage, and moves that a correction took back leave no trace here. */
  get stays(): readonly Stay[] {
    return (this.staysMade ??= this.makeStays());
  }

  private makeStays(): Stay[] {
    const stays: Stay[] = [];
    for (const move of this.moves) {
      const kind = this.kinds.get(move.place);
      const before = stays.at(-1);
      if (before && (kind === 'pause' || kind === 'resume')) continue;
      if (before && before.stage === move.toStage && before.catalogueVersion === move.catalogueVersion)
        continue;
      if (before) stays[stays.length - 1] = { ...before, until: move.effectiveAt };
      stays.push({
        stage: move.toStage,
        catalogueVersion: move.catalogueVersion,
        from: move.effectiveAt,
        until: null,
      });
    }
    return stays;
  }

  get current(): Stay | null {
    return this.stays.at(-1) ?? null;
  }

  /** The stage where one is once this has been recorded as well. */
  stageAfter(transition: Recorded): string {
    const { current } = new StagePath([...this.recorded, transition]);
    return current?.stage ?? transition.toStage;
  }

  /** The latest transition that counts. */
  get latest(): Recorded | null {
    return this.moves.at(-1) ?? null;
  }

  /**
   * The move that comes of an intention: what kind it is follows from where it leads, and is confirmed by whoever makes it.
   * @throws {BrokenRule | Conflict} when the table of moves does not allow it, or something is missing
   */
  next(intended: Intended, catalogues: CatalogueHistory): NextMove {
    const here = this.current && catalogues.today(this.current.stage, this.current.catalogueVersion);
    if (intended.stage !== null) catalogues.require(intended.stage, '/stage');
    const toStage = intended.stage ?? here;
    if (toStage === null) throw missing('/stage', say`The way begins with a stage. Say which.`);
    const kind = this.kindOf(intended, { here, toStage }, catalogues);
    if (!mayStart(kind, this.footing)) throw new Conflict(cannotStart(kind, this.footing));
    requireWords(kind, intended);
    return { kind, fromStage: here, toStage, number: this.last + 1 };
  }

  /** @throws {BrokenRule} unless the time lies between the moves before and after the place */
  requireTime(effectiveAt: Date, place = Infinity): void {
    const before = this.moves.filter((move) => move.place < place).at(-1);
    const after = this.moves.find((move) => move.place > place);
    const early = before && effectiveAt < before.effectiveAt;
    const late = after && effectiveAt > after.effectiveAt;
    if (!early && !late) return;
    const bound = early
      ? say`not before ${before.effectiveAt.toISOString()}, when the move before it took effect`
      : say`not after ${after?.effectiveAt.toISOString() ?? ''}, when the next move took effect`;
    throw new BrokenRule(say`The time does not fit into the journey: it must be ${bound}.`, {
      errors: [{ pointer: '/effectiveAt', message: say`must be ${bound}` }],
    });
  }

  /** The number of whatever is recorded next. */
  get nextNumber(): number {
    return this.last + 1;
  }

  private kindOf(
    { kind, stage, setbackId }: Intended,
    { here, toStage }: { here: string | null; toStage: string },
    catalogues: CatalogueHistory,
  ): MoveKind {
    if (here === null) return confirmed(kind, 'begin');
    if (kind === 'restart') return kind;
    if (kind === 'pause' || kind === 'resume') {
      if (stage === null || stage === here) return kind;
      throw missing(
        '/stage',
        say`To ${kind} is to stay at ${quoted(here)}. Leave the stage out, or leave the kind out.`,
      );
    }
    const by = catalogues.current.placeOf(toStage) - catalogues.current.placeOf(here);
    if (by === 0) throw missing('/stage', alreadyAt(here));
    if (by > 0 && setbackId) throw missing('/setbackId', noWayBack(here, toStage));
    if (by > 0) return confirmed(kind, by === 1 ? 'advance' : 'leap');
    const isWayBack = kind === 'return' || kind === 'setback';
    if (!isWayBack && !setbackId) throw missing('/kind', whichWayBack(here, toStage));
    return confirmed(kind, setbackId || kind === 'setback' ? 'setback' : 'return');
  }
}

const alreadyAt = (here: string): Sentence =>
  say`This view stands at ${quoted(here)} already. Name another stage, or pause, resume or restart.`;
const noWayBack = (here: string, there: string): Sentence =>
  say`${quoted(there)} lies further on than ${quoted(here)}: a setback belongs to a way back. Leave it out.`;
const whichWayBack = (here: string, there: string): Sentence =>
  say`From ${quoted(here)} to ${quoted(there)} is a way back. Say which: “return”, a step back that was chosen, or “setback” with its setbackId.`;

function confirmed(said: MoveKind | null, derived: MoveKind): MoveKind {
  if (said === null || said === derived) return derived;
  throw new BrokenRule(
    say`This is no ${quoted(said)}: from where this view stands it is ${quoted(derived)}. Send that, or leave the kind out.`,
    {
      errors: [{ pointer: '/kind', message: say`must be ${quoted(derived)}` }],
    },
  );
}

function requireWords(kind: MoveKind, { reason, declinedToSay, setbackId }: Intended): void {
  const { needs } = stageMoves[kind];
  if (setbackId && needs !== 'setback')
    throw missing(
      '/setbackId',
      say`Only a “setback” refers to one; this is a ${quoted(kind)}. Leave it out.`,
    );
  if (needs === 'setback' && !setbackId)
    throw missing(
      '/setbackId',
      say`A “setback” refers to the setback behind it. Record that first, and send its id.`,
    );
  if (needs === 'reason' && reason === null)
    throw missing('/reason', say`Several stages at once: say in a sentence how that came about.`);
  if (needs === 'cause' && reason === null && !declinedToSay)
    throw missing(
      '/reason',
      say`Say why, or send declinedToSay: nobody has to give a reason for a ${quoted(kind)}.`,
    );
}

function cannotStart(kind: MoveKind, footing: 'nowhere' | 'under way' | 'paused'): Sentence {
  if (footing === 'paused')
    return say`The journey is paused in this view. “resume” goes on from there, “restart” begins anew.`;
  if (kind === 'resume') return say`The journey is not paused in this view, so there is nothing to resume.`;
  return say`One cannot ${quoted(kind)} before the way has begun.`;
}

function missing(pointer: string, detail: Sentence): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer, message: detail }] });
}
