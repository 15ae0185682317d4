import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDays } from '../../core/days.js';
import { sha256 } from '../../core/sha256.js';
import type { ConsentKind } from '../consent-terms/consent-states.js';
import { isSharingPurpose, sharingPurposes, type PurposeCode } from '../consent-terms/consent-purposes.js';
import { checkPart2 } from '../consent-terms/part2.js';
import type { Part2Dto } from '../consent-terms/part2.dto.js';
import { checkProvisions, type ProvisionContent } from '../consent-terms/provision.entity.js';
import { isPart2Disclosure } from '../consent-terms/substance-use.js';
import { RefusedConsent } from '../consent-terms/refused-consent.js';

/** What was explained before the decision. */
export interface Explained {
  readonly options: string[];
  readonly benefits: string[];
  readonly risks: string[];
  readonly alternatives: string[];
}

export interface ConsentContent {
  readonly kind: ConsentKind;
  readonly purpose: string;
  readonly purposeCode: PurposeCode;
  readonly interventionId: string | null;
  readonly interventionRevision: number | null;
  readonly editionId: string | null;
  readonly explained: Explained | null;
  readonly capacityNote: string | null;
  readonly part2: Part2Dto | null;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly remindOn: string | null;
}

interface Recording {
  readonly id: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly keepWordingReason: string | null;
}

const longestMs = 100 * 366 * 24 * 60 * 60 * 1000;

/** One thing that a person is asked to decide. Where it stands is in its ledger; what it says never changes. */
@Entity('consent')
export class Consent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: ConsentKind;

  @Column('text')
  purpose: string;

  @Column('text')
  purposeCode: PurposeCode;

  @Column('uuid', { nullable: true })
  interventionId: string | null;

  @Column('integer', { nullable: true })
  interventionRevision: number | null;

  @Column('uuid', { nullable: true })
  editionId: string | null;

  @Column('jsonb', { nullable: true })
  explained: Explained | null;

  @Column('text', { nullable: true })
  capacityNote: string | null;

  @Column('jsonb', { nullable: true })
  part2: Part2Dto | null;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  @Column('date', { nullable: true })
  remindOn: string | null;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  /** What somebody signs: SHA-256 of the content and its provisions, in hexadecimal. */
  @Column('text')
  contentHash: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** @throws {RefusedConsent} when it cannot stand like this */
  static word(
    content: ConsentContent,
    provisions: readonly ProvisionContent[],
    { days, ...recording }: Recording & { readonly days: LocalDays },
  ): Consent {
    checkPeriod(content, recording.recordedAt, days);
    checkSubstanceUse(content, provisions);
    checkProvisions(content.kind, provisions);
    checkSubject(content);
    checkGroups(content, provisions);
    const contentHash = sha256(JSON.stringify([content, provisions])).toString('hex');
    return Object.assign(new Consent(), content, recording, { contentHash });
  }
}

function checkPeriod({ startsAt, endsAt, remindOn }: ConsentContent, now: Date, days: LocalDays): void {
  if (startsAt.getTime() - now.getTime() > longestMs) throw tooFar('/startsAt');
  if (endsAt === null) return;
  if (endsAt <= now) {
    throw new RefusedConsent(
      say`The end of the consent must lie in the future. Leave it out to share until you withdraw.`,
      '/endsAt',
      say`must lie in the future`,
    );
  }
  if (endsAt.getTime() - now.getTime() > longestMs) throw tooFar('/endsAt');
  if (endsAt <= startsAt)
    throw new RefusedConsent(say`A consent ends after it starts.`, '/endsAt', say`must come after startsAt`);
  if (remindOn !== null && remindOn > days.dayOf(endsAt))
    throw new RefusedConsent(
      say`A reminder comes before the end.`,
      '/remindOn',
      say`must not come after endsAt`,
    );
}

function tooFar(pointer: string): RefusedConsent {
  return new RefusedConsent(
    say`A consent is for a time that somebody can oversee: it must lie within the next hundred years.`,
    pointer,
    say`must lie within the next hundred years`,
  );
}

function checkSubject({ kind, interventionId, purposeCode }: ConsentContent): void {
  if ((kind === 'treatment') !== (interventionId !== null)) {
    throw new RefusedConsent(
      kind === 'treatment'
        ? say`A treatment consent is about one intervention of the plan: name it.`
        : say`Only a treatment consent is about an intervention.`,
      '/interventionId',
      kind === 'treatment' ? say`is needed for a treatment consent` : say`must be left out`,
    );
  }
  if (kind === 'sharing' && !isSharingPurpose(purposeCode)) {
    throw new RefusedConsent(
      say`Inside the organisation something is shared with peer supporters for their support, with natural supports for theirs, or with other clinicians to coordinate care.`,
      '/purposeCode',
      say`must be ${sharingPurposes.join(', ')} for a sharing consent`,
    );
  }
}

/** The one group there is shares one purpose; a no to it counts whatever it is for. */
function checkGroups({ purposeCode }: ConsentContent, provisions: readonly ProvisionContent[]): void {
  const index = provisions.findIndex(
    ({ effect, recipientClass }) => effect === 'permit' && recipientClass !== null,
  );
  if (index < 0 || purposeCode === 'peer_support') return;
  throw new RefusedConsent(
    say`The peer supporters as a group are there for peer support. Name persons for anything else.`,
    `/provisions/${index}/recipientClass`,
    say`goes with the purposeCode peer_support`,
  );
}

/** Their own consent has all elements of 42 CFR 2.31 and is about nothing else: another one cannot say that it is about them. */
function requireNoCounselling({ part2 }: ConsentContent): void {
  if (part2?.covers !== 'counselling_notes') return;
  throw new RefusedConsent(
    say`Counselling notes go by a consent of their own and by no other kind of data: a disclosure of substance_use alone; or, for one person here, POST /v1/patients/{patientId}/counselling-consents.`,
    '/part2/covers',
    say`must be left out unless substance_use alone is disclosed`,
  );
}

/** 42 CFR Part 2 guards what somebody learns who is no personnel of the programme, inside the organisation or outside. */
function checkSubstanceUse(content: ConsentContent, provisions: readonly ProvisionContent[]): void {
  if (!isPart2Disclosure({ ...content, provisions })) return requireNoCounselling(content);
  const permitted = provisions.filter(({ effect }) => effect === 'permit');
  const dataClasses = [...new Set(permitted.flatMap((provision) => provision.dataClasses))];
  const hasRecipient = permitted.every(
    ({ recipientOutside, recipientAccountId, recipientClass }) =>
      Boolean(recipientOutside?.trim()) || recipientAccountId !== null || recipientClass !== null,
  );
  checkPart2({ ...content, dataClasses, hasRecipient });
}
