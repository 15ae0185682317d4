import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses, Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import {
  ChangePatientDto,
  PatientDto,
  PatientPageDto,
  PatientQuery,
  RegisterPatientDto,
} from './patient.dto.js';
import { PatientsService } from './patients.service.js';

@Controller('v1/patients')
export class PatientsController {
  constructor(private readonly patients: PatientsService) {}

  /**
   * Register a patient.
   *
   * Opens the patient record and its care team. A practitioner who registers the patient leads the team, unless
   * `leadAccountId` names another practitioner: then only that one is on it.
   *
   * 409 `like-another-patient` when there may be a record of this person already: the same number; the same name, however it is
   * written, and a birth date that can be the same; or a name that may be theirs and the very same day. Its `patientIds` are those of
   * these records that you may see. Of the others you learn no more; whoever leads their care team hears that you asked, it stays
   * in their log, and after several such answers you wait some minutes (403). If it is another person, `anotherPerson` says why.
   */
  @May('patient.register')
  @Located('/v1/patients/:id')
  @Post()
  register(@Body() registration: RegisterPatientDto): Promise<PatientDto> {
    return this.patients.register(registration);
  }

  /**
   * List the patient records, by family name.
   *
   * For the front office: names and how to address people, nothing clinical. Practitioners have the caseload instead.
   */
  @May('patient.list')
  @Discloses('id')
  @Get()
  list(@Query() query: PatientQuery): Promise<PatientPageDto> {
    return this.patients.list(query);
  }

  /** Read a patient record. */
  @May('patient.read')
  @Get(':patientId')
  find(@Param('patientId') patientId: string): Promise<PatientDto> {
    return this.patients.find(patientId);
  }

  /**
   * Change a patient record.
   *
   * The patient (or who acts for them) changes `preferredName`, `pronouns` and `languages`; legal names, birth date and
   * identifier are changed by the care team or an administrator: 403 for the patient's side, saying so. A number that another record
   * has is 409 `like-another-patient`, as at registering, and counts as much: it stays in that record's log, and its lead hears.
   */
  @May('patient.change')
  @Patch(':patientId')
  change(
    @Param('patientId') patientId: string,
    @Body() changes: ChangePatientDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<PatientDto> {
    return this.patients.change(patientId, changes, ifMatch);
  }
}
