import { Injectable } from '@nestjs/common';
import { CareTeamService } from '../care-team/care-team.service.js';
import { MajoritiesService } from '../representatives/majorities.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { PatientNoticesService } from '../patient-notices/patient-notices.service.js';
import { OwnNamesService } from '../portal/own-names.service.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { searchPatterns } from '../../core/text/names.js';
import { typedKey } from '../../core/text/typed.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import type {
  ChangePatientDto,
  PatientDto,
  PatientPageDto,
  PatientQuery,
  RegisterPatientDto,
} from './patient.dto.js';
import { DuplicatesService } from './duplicates.service.js';
import { Patient } from './patient.entity.js';
import { patientsByName } from './patients.queries.js';

@Injectable()
export class PatientsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly careTeam: CareTeamService,
    private readonly majorities: MajoritiesService,
    private readonly ownNames: OwnNamesService,
    private readonly patientNotices: PatientNoticesService,
    private readonly duplicates: DuplicatesService,
    private readonly settings: SettingsService,
  ) {}

  async register({ leadAccountId, anotherPerson, ...details }: RegisterPatientDto): Promise<PatientDto> {
    const recordedBy = currentActor().accountId;
    const lead = await this.careTeam.leadOf(leadAccountId);
    const now = this.clock.now();
    const asked = Patient.register({ ...details, id: newId(), recordedBy }, now);
    const others = await this.duplicates.requireNone(asked, anotherPerson);
    const patient = Object.assign(asked, { id: await this.db.enrolPatient() });
    await this.db.repository(Patient).insert(patient);
    if (lead) await this.careTeam.begin(lead);
    await this.duplicates.keepApart(others, anotherPerson);
    this.patientNotices.tellOfAdmission(patient.id);
    return patient;
  }

  async find(patientId: string): Promise<Patient> {
    const patient = await this.db.repository(Patient).findOneBy({ id: patientId });
    if (!patient) throw new NotFound();
    return patient;
  }

  async list({ limit, cursor, identifier, name }: PatientQuery): Promise<PatientPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<PatientDto>(patientsByName(await this.settings.sorting()), [
      after,
      identifier === undefined ? null : typedKey(identifier),
      limit + 1,
      name === undefined ? null : searchPatterns(name),
    ]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  async change(patientId: string, input: ChangePatientDto, ifMatch: IfMatch): Promise<PatientDto> {
    const patient = await this.find(patientId);
    const changes = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const { identifierKey } = patient;
    patient.change(changes, partyOf(currentActor()));
    if (patient.identifierKey !== identifierKey) await this.duplicates.requireFreeNumber(patient);
    const fields = Object.keys(changes) as (keyof ChangePatientDto)[];
    await this.db.update(patient, fields.flatMap(columnsOf), ifMatch);
    if (changes.birthDate !== undefined) await this.majorities.moveOf(patientId);
    if (changes.preferredName !== undefined) await this.ownNames.follow(patientId);
    return patient;
  }
}

/** What is written down where a field changes. */
function columnsOf(field: keyof ChangePatientDto): (keyof Patient)[] {
  if (field === 'identifier') return ['identifier', 'identifierKey'];
  if (field === 'birthDate') return ['latestBirth', 'birthPrecision'];
  if (field === 'givenName' || field === 'familyName') return [field, 'nameWords'];
  return field === 'preferredName' ? [field, 'preferredWords'] : [field];
}
