import { say, type Sentence } from '../../core/language/say.js';
import { classesInWords } from '../../access/classes-in-words.js';
import { unboundSentence, type AuthorityKind } from '../../access/decision/authorities.js';
import type { ConsentDto, OverlapDto } from './consent.dto.js';
import { part2Notice } from '../consent-terms/part2.dto.js';
import { part2NoticeInWords } from '../consent-terms/part2-notice-in-words.js';
import { isPart2Disclosure } from '../consent-terms/substance-use.js';
import type { ProvisionDto } from '../consent-terms/provision.dto.js';
import { isOnlyNo } from '../consent-terms/provision.entity.js';

/** A consent as the database has it. */
export type ConsentRow = Omit<
  ConsentDto,
  'notice' | 'disclosureNotice' | 'disclosureNoticeInWords' | 'overlaps' | 'notBinding'
> & {
  readonly unbound: { readonly displayName: string; readonly kind: AuthorityKind }[];
  readonly overlaps: Omit<OverlapDto, 'sentence'>[];
};

/** Adds what a consent means, in words. */
export function inPlainWords({ unbound, ...row }: ConsentRow): ConsentDto {
  const disclosureNotice = isPart2Disclosure(row) ? part2Notice : null;
  const isNo = isOnlyNo(row.provisions);
  return {
    ...row,
    notBinding: unbound.flatMap(({ displayName, kind }) => unboundSentence(displayName, { kind }) ?? []),
    overlaps: row.overlaps.map((overlap) => ({ ...overlap, sentence: overlapInWords(overlap, isNo) })),
    disclosureNotice,
    disclosureNoticeInWords: part2NoticeInWords(disclosureNotice),
    notice: row.withdrawnAt === null ? null : noticeOf(row),
  };
}

/** @param isNo the consent itself says no alone: it shares nothing, another one does */
function overlapInWords({ recipient, dataClasses }: Omit<OverlapDto, 'sentence'>, isNo: boolean): Sentence {
  if (isNo)
    return say`Another consent would share ${classesInWords(dataClasses)} with ${recipient}. This no counts more.`;
  return say`You share ${classesInWords(dataClasses)} with ${recipient} and also say no to it. The no counts.`;
}

function noticeOf({ kind, provisions }: Pick<ConsentRow, 'kind' | 'provisions'>): Sentence {
  const names = [...new Set(provisions.filter(({ effect }) => effect === 'permit').map(nameOf))];
  if (names.length > 0) {
    const who = names.reduce((one, other) => say`${one} and ${other}`);
    return names.length === 1
      ? say`${who} reads nothing more through this consent. What ${who} read while it was in force cannot be taken back.`
      : say`${who} read nothing more through this consent. What ${who} read while it was in force cannot be taken back.`;
  }
  if (isOnlyNo(provisions))
    return say`This no counts no longer: what other consents share is shared again from now on.`;
  return kind === 'treatment'
    ? say`This help is not started again on this consent. What was done while it was in force cannot be undone; talk with your care team about what follows.`
    : say`Nothing more happens under this consent. What happened while it was in force cannot be undone.`;
}

function nameOf({ recipient, recipientOutside }: ProvisionDto): string {
  return recipient?.displayName ?? recipientOutside ?? say`The peer supporters`;
}
