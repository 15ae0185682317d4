import type { Source } from '../techniques/sources.js';

/** A way to answer an item. */
export interface AnswerOption {
  /** What it counts. */
  readonly value: number;
  readonly text: string;
  /** LOINC answer code. */
  readonly code?: string | null;
}

/** A question, word for word. */
export interface InstrumentItem {
  /** From 1, in the order in which they are asked. */
  readonly number: number;
  readonly text: string;
  readonly options: readonly AnswerOption[];
  readonly isScored: boolean;
  /** An answer above 0 is answered at once, and goes to the people whom the organisation's protocol names. */
  readonly asksAboutSafety: boolean;
  /** LOINC. */
  readonly code?: string | null;
}

/** How a total is called by whoever made the questionnaire. No picture of a person. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export const directions = ['higher_is_harder', 'higher_is_better'] as const;
export type Direction = (typeof directions)[number];

/** `caseness`: from this total on. The others: so many points of difference. */
export const figureKinds = ['caseness', 'reliable_change', 'minimal_important'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** A published figure, and how sure it is. */
export interface Figure {
  readonly kind: FigureKind;
  readonly points: number;
  readonly source: Source;
}

/** A questionnaire: what it asks, and what its answers come to. */
export interface Instrument {
  readonly id: string;
  readonly name: string;
  /** What it asks about, in words that its reader knows. */
  readonly about: string;
  readonly stem: string;
  /** So many days back. */
  readonly recallDays: number;
  readonly items: readonly InstrumentItem[];
  readonly bands: readonly Band[];
  readonly direction: Direction;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  /** LOINC codes of the whole, and of its total. */
  readonly panelCode: string | null;
  readonly totalCode: string | null;
  readonly licence: string;
  readonly substanceUse: boolean;
}

export function scoredItems({ items }: Pick<Instrument, 'items'>): readonly InstrumentItem[] {
  return items.filter(({ isScored }) => isScored);
}

export function asksAboutSafety({ items }: Pick<Instrument, 'items'>): boolean {
  return items.some((item) => item.asksAboutSafety);
}

/** The least and the most that its answers can come to. */
export function rangeOf(instrument: Pick<Instrument, 'items'>): { minimum: number; maximum: number } {
  const values = scoredItems(instrument).map(({ options }) => options.map(({ value }) => value));
  return {
    minimum: values.reduce((sum, each) => sum + Math.min(...each), 0),
    maximum: values.reduce((sum, each) => sum + Math.max(...each), 0),
  };
}

export function figureOf({ figures }: Pick<Instrument, 'figures'>, kind: FigureKind): Figure | null {
  return figures.find((figure) => figure.kind === kind) ?? null;
}
