import { say, toSay } from '../core/language/say.js';
import { Injectable } from '@nestjs/common';
import type { Party } from '../core/actor.js';
import { BrokenRule } from '../core/errors.js';
import { findStigma, type WordingFinding } from './find-stigma.js';
import type { KeepWordingDto, WordingCheckDto } from './wording.dto.js';
import { quoted } from '../core/text/written.js';

/** What somebody is about to share with the other side. */
export interface Shared {
  readonly party: Party;
  /** The body as it was sent; every text in it is looked at. */
  readonly body: object;
  readonly keepWording?: KeepWordingDto | null;
}

/** 422: the text holds phrases that weigh on people. The author says it differently, or keeps it with a reason. */
class WeighingWords extends BrokenRule {
  override readonly type = 'wording';
  override readonly title = toSay`Some of these words can hurt`;
}

/** A person's own words are theirs, and the reason to keep a wording may name it. */
const neverLookedAt = new Set(['ownWords', 'keepWording']);

/** Helps staff to find words that do not weigh on the person they write to. */
@Injectable()
export class WordingService {
  check(text: string): WordingCheckDto {
    return { findings: findStigma(text) };
  }

  /**
   * The door that the clinician's side passes with every text for the patient; the patient's own words are never looked at.
   * @returns the reason for keeping a wording, where there is anything to keep
   * @throws {WeighingWords} when something was found and no reason is given
   */
  requireNoStigma({ party, body, keepWording }: Shared): string | null {
    if (party !== 'clinician') return null;
    const found = findingsIn(body, '');
    if (found.length === 0) return null;
    if (keepWording) return keepWording.reason;
    const phrases = [...new Set(found.map(({ phrase }) => quoted(phrase)))].join(', ');
    throw new WeighingWords(
      say`The person will read ${phrases}. “findings” says what you could write instead; if these are the right words here, send keepWording with the reason.`,
      {
        errors: found.map(({ pointer, phrase, suggestions }) => ({
          pointer,
          message: say`instead of ${quoted(phrase)}, try: ${suggestions.join('; ')}`,
        })),
        extra: { findings: found },
      },
    );
  }
}

/** Looks at every text of a body, so that a new kind of text cannot be forgotten; ids, dates and codes hold none of the phrases. */
function findingsIn(value: unknown, pointer: string): (WordingFinding & { pointer: string })[] {
  if (typeof value === 'string') return findStigma(value).map((finding) => ({ pointer, ...finding }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !neverLookedAt.has(name))
    .flatMap(([name, inner]) => findingsIn(inner, `${pointer}/${name}`));
}
