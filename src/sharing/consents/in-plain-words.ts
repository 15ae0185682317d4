import { unboundSentence, type AuthorityKind } from '../../access/decision/authorities.js';
import type { ConsentDto, OverlapDto } from './consent.dto.js';
import { part2Notice } from '../consent-terms/part2.dto.js';
import { isPart2Disclosure } from '../consent-terms/substance-use.js';
import type { ProvisionDto } from '../consent-terms/provision.dto.js';

/** A consent as the database has it. */
export type ConsentRow = Omit<ConsentDto, 'notice' | 'disclosureNotice' | 'overlaps' | 'notBinding'> & {
  readonly unbound: { readonly displayName: string; readonly kind: AuthorityKind }[];
  readonly overlaps: Omit<OverlapDto, 'sentence'>[];
};

const called = (name: string): string => name.replaceAll('_', ' ');

/** Adds what a consent means, in words. */
export function inPlainWords({ unbound, ...row }: ConsentRow): ConsentDto {
  return {
    ...row,
    notBinding: unbound.flatMap(({ displayName, kind }) => unboundSentence(displayName, { kind }) ?? []),
    overlaps: row.overlaps.map((overlap) => ({ ...overlap, sentence: overlapInWords(overlap) })),
    disclosureNotice: isPart2Disclosure(row) ? part2Notice : null,
    notice: row.withdrawnAt === null ? null : noticeOf(row),
  };
}

function overlapInWords({ recipient, dataClasses }: Omit<OverlapDto, 'sentence'>): string {
  const classes = dataClasses.map(called).join(', ');
  return `You share ${classes} with ${recipient} and also say no to it. The no counts.`;
}

function noticeOf({ kind, provisions }: Pick<ConsentRow, 'kind' | 'provisions'>): string {
  const names = [...new Set(provisions.filter(({ effect }) => effect === 'permit').map(nameOf))];
  if (names.length > 0) {
    const who = names.join(' and ');
    return `${who} ${names.length === 1 ? 'reads' : 'read'} nothing more through this consent. What ${who} read while it was in force cannot be taken back.`;
  }
  if (provisions.length > 0)
    return 'This no counts no longer: what other consents share is shared again from now on.';
  return kind === 'treatment'
    ? 'This help is not started again on this consent. What was done while it was in force cannot be undone; talk with your care team about what follows.'
    : 'Nothing more happens under this consent. What happened while it was in force cannot be undone.';
}

function nameOf({ recipient, recipientOutside }: ProvisionDto): string {
  return recipient?.displayName ?? recipientOutside ?? 'The peer supporters';
}
