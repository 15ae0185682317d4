import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import type { ConsentFormEditionDto } from '../consent-forms/consent-form.dto.js';
import type { FormPurpose } from '../consent-terms/consent-purposes.js';
import { ConsentFormsService } from '../consent-forms/consent-forms.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { currentPatientId } from '../../core/request-context.js';
import {
  ExcludedPersonsService,
  type NamedIn,
} from '../../people/excluded-persons/excluded-persons.service.js';
import type { ConsentContent } from '../consent-ledger/consent.entity.js';
import type { Part2Dto } from '../consent-terms/part2.dto.js';
import { isPart2Disclosure } from '../consent-terms/substance-use.js';
import type { ConsentKind } from '../consent-terms/consent-states.js';
import type { GiveConsentDto } from './consent-input.dto.js';
import { revisionOfIntervention, wordedProvisions } from './consents.queries.js';
import type { ProvisionInputDto } from '../consent-terms/provision.dto.js';
import { checkPerson, type ProvisionContent } from '../consent-terms/provision.entity.js';
import { RefusedConsent } from '../consent-terms/refused-consent.js';
import { quoted } from '../../core/text/written.js';

/** What is asked of people, and where the request says so. */
type Asked = Pick<GiveConsentDto, 'kind' | 'purposeCode'> & {
  readonly pointer: (index: number, field: string) => string;
};

type WordedProvision = ProvisionContent &
  Pick<GiveConsentDto, 'kind' | 'purposeCode'> & { readonly [column: string]: unknown };

const time = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

/** Completes what was sent with what the database knows: who is named, which version of the help, which edition of the form. */
@Injectable()
export class ConsentWording {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly forms: ConsentFormsService,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  async of(
    input: Omit<GiveConsentDto, 'questions' | 'teachBack'> & { capacityNote?: string | null },
  ): Promise<{ content: ConsentContent; provisions: ProvisionContent[] }> {
    const provisions = (input.provisions ?? []).map(provisionOf);
    await this.checkPeople(provisions, {
      ...input,
      pointer: (index, field) => `/provisions/${index}/${field}`,
    });
    const edition = await this.requireCurrentEdition(input.editionId ?? null, input.kind);
    const content = {
      kind: input.kind,
      purpose: input.purpose,
      purposeCode: input.purposeCode,
      interventionId: input.interventionId ?? null,
      interventionRevision: await this.revisionOf(input.interventionId ?? null),
      editionId: input.editionId ?? null,
      explained: input.explained ?? null,
      capacityNote: input.capacityNote ?? null,
      part2: isPart2Disclosure({ ...input, provisions })
        ? filledFrom(edition, input.part2)
        : (input.part2 ?? null),
      startsAt: time(input.startsAt) ?? this.clock.now(),
      endsAt: time(input.endsAt),
      remindOn: input.remindOn ?? null,
    };
    return { content, provisions };
  }

  /** @throws {RefusedConsent} unless the edition, where one is named, can still be agreed to, and is about this */
  async requireCurrentEdition(
    editionId: string | null,
    kind?: ConsentKind,
  ): Promise<ConsentFormEditionDto | null> {
    if (editionId === null) return null;
    const edition = await this.forms.findEdition(editionId).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
    if (edition && kind && !formsFor[kind].includes(edition.purpose)) throw unfit(edition, kind);
    if (edition?.current) return edition;
    throw new RefusedConsent(
      edition
        ? say`Edition ${edition.number} of ${quoted(edition.title)} can no longer be agreed to. Use the newest edition of the form.`
        : say`This organisation has no such edition of a consent form.`,
      '/editionId',
      say`must be the newest edition of its form, and not past its last day`,
    );
  }

  /** @throws unless what was worded earlier can still be agreed to: whoever it names may have come to stand otherwise meanwhile */
  async requireStillFit(consentId: string, editionId: string | null): Promise<void> {
    const worded = await this.db.query<WordedProvision>(wordedProvisions, [currentPatientId(), consentId]);
    const [consent] = worded;
    if (consent) await this.checkPeople(worded, { ...consent, pointer: () => '' });
    await this.requireCurrentEdition(editionId);
  }

  private async checkPeople(
    provisions: readonly ProvisionContent[],
    { kind, purposeCode, pointer: at }: Asked,
  ): Promise<void> {
    const named: NamedIn[] = [];
    for (const [index, provision] of provisions.entries()) {
      const { recipientAccountId, recipientOutside } = provision;
      const isYes = provision.effect === 'permit';
      if (isYes) named.push({ name: recipientOutside, pointer: at(index, 'recipientOutside') });
      if (recipientAccountId === null) continue;
      const person = await this.factsReader.ofCandidate(recipientAccountId, currentPatientId());
      const pointer = at(index, 'recipientAccountId');
      checkPerson(person, { ...provision, kind, purposeCode }, pointer);
      if (isYes) named.push({ name: person?.displayName, pointer });
    }
    await this.excludedPersons.requireNone(named);
  }

  private async revisionOf(interventionId: string | null): Promise<number | null> {
    if (interventionId === null) return null;
    const [row] = await this.db.query<{ revision: number }>(revisionOfIntervention, [
      currentPatientId(),
      interventionId,
    ]);
    if (row) return row.revision;
    throw new RefusedConsent(
      say`The plan has no such intervention, or it has ended.`,
      '/interventionId',
      say`must be an intervention of the patient that has not ended`,
    );
  }
}

/** What the text that was read must be about. */
const formsFor: Record<ConsentKind, readonly FormPurpose[]> = {
  treatment: ['treatment', 'medication'],
  sharing: ['peer_sharing', 'natural_support', 'disclosure'],
  disclosure: ['disclosure'],
  research: ['research'],
  telehealth: ['telehealth'],
};

function unfit({ title, purpose }: ConsentFormEditionDto, kind: ConsentKind): RefusedConsent {
  return new RefusedConsent(
    say`${quoted(title)} is a text about ${purpose.replaceAll('_', ' ')}, and this consent is about ${kind}.`,
    '/editionId',
    say`must be an edition of a form for ${formsFor[kind].join(' or ')}`,
  );
}

/** What the form says where whoever gives the consent says nothing: nobody has to write statutory texts themself. */
function filledFrom(edition: ConsentFormEditionDto | null, said?: Part2Dto | null): Part2Dto | null {
  if (!edition?.part2) return said ?? null;
  const own = Object.entries(said ?? {}).filter(([, text]) => typeof text === 'string' && text.trim() !== '');
  return { ...edition.part2, ...Object.fromEntries(own) };
}

function provisionOf(input: ProvisionInputDto): ProvisionContent {
  return {
    effect: input.effect ?? 'permit',
    recipientAccountId: input.recipientAccountId ?? null,
    recipientClass: input.recipientClass ?? null,
    recipientOutside: input.recipientOutside ?? null,
    dataClasses: input.dataClasses,
    planParts: input.planParts ?? null,
    startsAt: time(input.startsAt),
    endsAt: time(input.endsAt),
  };
}
