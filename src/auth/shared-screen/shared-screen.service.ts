import { Injectable } from '@nestjs/common';
import { decide } from '../../access/decision/decide.js';
import { sentenceOf } from '../../access/explain/sentence.js';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { AtSharedScreen, Conflict, Forbidden, NotFound } from '../../core/errors.js';
import { say } from '../../core/language/say.js';
import { currentActor } from '../../core/request-context.js';
import type { MeDto } from '../me/me.dto.js';
import { MeService } from '../me/me.service.js';
import { StepUpService } from '../sign-in/step-up.service.js';
import type { StepUpDto } from '../sign-in/step-up.dto.js';

/** Whoever asks first has it: $1 session, $2 patient, $3 now. */
const narrow = `
  UPDATE session SET narrowed_to_patient_id = $2, narrowed_at = $3
  WHERE id = $1 AND narrowed_to_patient_id IS NULL`;
const widen = 'UPDATE session SET narrowed_to_patient_id = NULL, narrowed_at = NULL WHERE id = $1';

/** Two people at one screen: the session of the one reaches the record of the other, and nothing else. */
@Injectable()
export class SharedScreenService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly stepUp: StepUpService,
    private readonly me: MeService,
  ) {}

  async begin(patientId: string): Promise<MeDto> {
    const { sessionId, sharedScreenPatientId } = currentActor();
    if (sharedScreenPatientId !== null && sharedScreenPatientId !== patientId) throw new AtSharedScreen();
    await this.requireReadable(patientId);
    await this.db.query(narrow, [sessionId, patientId, this.clock.now()]);
    const me = await this.me.find();
    if (me.sharedScreen?.patientId !== patientId) throw new AtSharedScreen();
    return me;
  }

  async end(proof: StepUpDto): Promise<MeDto> {
    const { sessionId, sharedScreenPatientId } = currentActor();
    if (sharedScreenPatientId === null)
      throw new Conflict(say`The screen of this session is not shared, so there is nothing to end.`);
    await this.stepUp.prove(proof);
    await this.db.approachPatient(sharedScreenPatientId);
    await this.db.query(widen, [sessionId]);
    return this.me.find();
  }

  /** Nobody begins with a record that they could not open: it would say that there is one. */
  private async requireReadable(patientId: string): Promise<void> {
    await this.db.approachPatient(patientId);
    const account = await this.factsReader.ofAccount(currentActor().accountId, patientId);
    if (!account) throw new NotFound();
    const decision = decide(account.facts, 'patient.read');
    if (!decision.visible) throw new NotFound();
    if (!decision.allowed) throw new Forbidden(sentenceOf(decision, 'patient.read', account.displayName));
  }
}
