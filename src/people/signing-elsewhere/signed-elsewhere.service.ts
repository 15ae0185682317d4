import { say, type Sentence } from '../../core/language/say.js';
import { fullName } from '../patient-names/patient-names.reader.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { saysNoMore } from '../../core/text/names.js';
import { PaperPagesService } from './paper-pages.service.js';
import type { ElsewhereCapacity, ElsewhereMethod, SignedElsewhereDto } from './signed-elsewhere.dto.js';
import { SigningCodesService } from './signing-codes.service.js';

/** What proves a signature that was given without a session, and whose it is. */
export interface ProvenElsewhere {
  readonly method: ElsewhereMethod;
  readonly capacity: ElsewhereCapacity;
  readonly authorityId: string | null;
  readonly signerName: string;
  readonly signedOn: string | null;
  readonly pageId: string | null;
  readonly pageHash: string | null;
  readonly witness: string | null;
  readonly codeId: string | null;
  readonly recordedBy: string;
}

interface Needed {
  /** What an authority has to cover for it. */
  readonly act: 'take_part' | 'consent';
  readonly dataClasses: readonly string[];
  /** The first day on which it can have been signed, as YYYY-MM-DD. */
  readonly earliest: string;
}

/** The patient, and the authority $2 where it is in force at $3 and covers the act $4 and the classes $5. */
const signerOf = `
  SELECT ${fullName('patient')} AS "patientName",
    concat_ws(' ', patient.given_name, patient.family_name) AS "recordedName",
    (SELECT account.display_name FROM access_grant held JOIN account ON account.id = held.account_id
     WHERE held.patient_id = patient.id AND held.relation = 'representative' AND held.source_id = $2
       AND (held.starts_at IS NULL OR held.starts_at <= $3) AND (held.ends_at IS NULL OR held.ends_at > $3)
       AND (held.majority_at IS NULL OR held.majority_at > $3)
       AND $4 = ANY (held.acts) AND $5::text[] <@ held.data_classes) AS "representativeName"
  FROM patient WHERE patient.id = $1`;

interface SignerRow {
  readonly patientName: string;
  /** Where they are called otherwise than in their record. */
  readonly recordedName: string;
  readonly representativeName: string | null;
  readonly [column: string]: unknown;
}

/** Looks over what was signed on paper or on the clinic's device: never on the word of staff alone. */
@Injectable()
export class SignedElsewhereService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly pages: PaperPagesService,
    private readonly codes: SigningCodesService,
  ) {}

  /** @throws {BrokenRule} when something that proves it is missing or cannot be */
  async prove(input: SignedElsewhereDto, needed: Needed): Promise<ProvenElsewhere> {
    const { method, capacity, authorityId = null } = input;
    const signer = await this.signer(input, needed);
    const evidence =
      method === 'paper' ? await this.paper(input, needed.earliest, signer.names) : await this.device(input);
    const recordedBy = currentActor().accountId;
    return { method, capacity, authorityId, signerName: signer.name, ...evidence, recordedBy };
  }

  private async signer(
    { capacity, authorityId = null }: SignedElsewhereDto,
    { act, dataClasses }: Needed,
  ): Promise<{ name: string; names: readonly string[] }> {
    if ((capacity === 'representative') !== (authorityId !== null))
      throw refused('authorityId', say`is needed with the capacity representative, and only then`);
    const now = this.clock.now();
    const parameters = [currentPatientId(), authorityId, now, act, dataClasses];
    const [found] = await this.db.query<SignerRow>(signerOf, parameters);
    if (!found) throw new Error('The patient of the request exists.');
    const { patientName, recordedName, representativeName } = found;
    const names = [patientName, recordedName];
    if (capacity === 'self') return { name: patientName, names };
    if (representativeName === null)
      throw refused(
        'authorityId',
        say`must be an authority to act for this patient that is in force and covers this`,
      );
    return { name: representativeName, names: [...names, representativeName] };
  }

  private async paper(
    { signedOn, pageId = null, pageHash = null, witness, code = null }: SignedElsewhereDto,
    earliest: string,
    signers: readonly string[],
  ): Promise<Pick<ProvenElsewhere, 'signedOn' | 'pageId' | 'pageHash' | 'witness' | 'codeId'>> {
    if (code !== null) throw refused('code', say`goes with the clinic’s device, not with paper`);
    if (!signedOn) throw refused('signedOn', say`is needed: the date on the paper`);
    if (signedOn < earliest)
      throw refused('signedOn', say`must not be before ${earliest}, when it was put to them`);
    if ((pageId === null) === (pageHash === null))
      throw refused(
        'pageId',
        say`or pageHash is needed, one of the two: the page itself, or the hash of its scan`,
      );
    if (!witness) throw refused('witness', say`is needed: who saw them sign`);
    if ([currentActor().displayName, ...signers].some((name) => saysNoMore(witness, name)))
      throw refused(
        'witness',
        say`must be the whole name of somebody other than the patient, who signs for them, and you who record it`,
      );
    const hash = pageId === null ? pageHash : (await this.page(pageId)).sha256;
    return { signedOn, pageId, pageHash: hash?.toLowerCase() ?? null, witness, codeId: null };
  }

  private async page(pageId: string): Promise<{ sha256: string }> {
    try {
      return await this.pages.find(pageId);
    } catch {
      throw refused('pageId', say`must be a page of this patient that you may see`);
    }
  }

  private async device({
    code,
    ...paper
  }: SignedElsewhereDto): Promise<
    Pick<ProvenElsewhere, 'signedOn' | 'pageId' | 'pageHash' | 'witness' | 'codeId'>
  > {
    const stray = (['signedOn', 'pageId', 'pageHash'] as const).find((field) => paper[field]);
    if (stray) throw refused(stray, say`goes with paper, not with the clinic’s device`);
    if (!code) throw refused('code', say`is needed: the patient’s own code`);
    const codeId = await this.codes.use(code);
    return { signedOn: null, pageId: null, pageHash: null, witness: paper.witness ?? null, codeId };
  }
}

function refused(field: string, message: Sentence): BrokenRule {
  return new BrokenRule(say`It cannot be recorded like this: ${field} ${message}.`, {
    errors: [{ pointer: `/signed/${field}`, message }],
  });
}
