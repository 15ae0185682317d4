import type { AgreementDto } from '../elements/agreement.dto.js';
import { Goal } from '../elements/goal.js';
import { Intervention } from '../elements/intervention.js';
import { AboutMe } from '../terms/about-me.js';
import { DischargeCriteria } from '../terms/discharge-criteria.js';
import { ReviewSchedule } from '../terms/review-schedule.js';
import { Support } from '../terms/support.js';
import { documentFormat, unreadable, type Format, type Stored } from './upcasters.js';

/** What a plan's answer is made of, in the order in which people read it. */
export interface PlanParts {
  aboutMe: AboutMe;
  goals: Goal[];
  interventions: Intervention[];
  supports: Support[];
  reviewSchedule: ReviewSchedule;
  dischargeCriteria: DischargeCriteria;
}

/**
 * The whole working plan: one document, kept in care_plan.content in the shape of the answer. What the answer does not show
 * comes first.
 */
export interface PlanDocument extends PlanParts {
  /** The form in which it is written: see upcasters.ts. */
  format: number;
  /** Where each side stands on the stage they agreed on; the stage itself belongs to the journey. */
  stage: { agreements: AgreementDto[] };
  /** Supports of the past: what they did in the plan stays in its story. */
  formerSupports: Support[];
}

/** What begins the part of a stored document that an answer shows. No text in a document can hold it: its quotes are escaped. */
const firstShown = ',"aboutMe":';

/** The plan as it is opened. */
export function newDocument(planId: string, ids: { schedule: string; criteria: string }): PlanDocument {
  return {
    format: documentFormat.current,
    stage: { agreements: [] },
    formerSupports: [],
    aboutMe: AboutMe.unwritten(planId),
    goals: [],
    interventions: [],
    supports: [],
    reviewSchedule: ReviewSchedule.unset(ids.schedule),
    dischargeCriteria: DischargeCriteria.unset(ids.criteria),
  };
}

/** @throws {UnreadableRecord} which concerns nobody but the readers of this plan */
export function readDocument(planId: string, text: string, format: Format = documentFormat): PlanDocument {
  try {
    const parsed = JSON.parse(text) as Stored;
    const stored = format.lift(parsed, parsed.format) as unknown as PlanDocument;
    return {
      ...stored,
      format: format.current,
      formerSupports: stored.formerSupports.map((support) => Support.read(support)),
      aboutMe: AboutMe.read(stored.aboutMe),
      goals: stored.goals.map((goal) => Goal.read(goal)),
      interventions: stored.interventions.map((help) => Intervention.read(help)),
      supports: stored.supports.map((support) => Support.read(support)),
      reviewSchedule: ReviewSchedule.read(stored.reviewSchedule),
      dischargeCriteria: DischargeCriteria.read(stored.dischargeCriteria),
    };
  } catch (error) {
    throw unreadable(`The document of the plan ${planId}`, error);
  }
}

/** The document as it is stored: goals and their steps in their order, and always the fields in the same one. */
export function writeDocument(document: PlanDocument): string {
  const { format, stage, formerSupports, aboutMe, interventions, supports } = document;
  const { reviewSchedule, dischargeCriteria } = document;
  const goals = inOrder(document.goals).map((goal) => ({ ...goal, steps: inOrder(goal.steps) }));
  const hidden = { format, stage, formerSupports };
  return JSON.stringify({
    ...hidden,
    aboutMe,
    goals,
    interventions,
    supports,
    reviewSchedule,
    dischargeCriteria,
  });
}

/** The part of a stored document that an answer shows, as it stands, without its braces; null when it has to be read first. */
export function shownText(text: string): string | null {
  if (!text.startsWith(`{"format":${documentFormat.current},`)) return null;
  const start = text.indexOf(firstShown);
  return start < 0 ? null : text.slice(start + 1, -1);
}

/** False only if nothing in a stored document is labelled, which shows without reading it: inside a text the quotes are escaped. */
export function mayHoldLabels(text: string): boolean {
  return /"substanceUse"(?!:false)/.test(text);
}

/** The part of a document that an answer shows. */
export function shownParts(document: PlanDocument): PlanParts {
  const { aboutMe, goals, interventions, supports, reviewSchedule, dischargeCriteria } = document;
  return { aboutMe, goals, interventions, supports, reviewSchedule, dischargeCriteria };
}

function inOrder<T extends { readonly id: string; readonly position: number }>(elements: readonly T[]): T[] {
  return [...elements].sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));
}
