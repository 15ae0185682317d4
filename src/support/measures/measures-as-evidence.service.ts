import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { BrokenRule } from '../../core/errors.js';
import { say, type Sentence } from '../../core/language/say.js';
import { EvidenceService, type Evidence } from '../../together/progress/evidence.service.js';
import type { EvidenceDto } from '../../together/progress/progress.dto.js';
import { MeasuresService } from './measures.service.js';

/** What questionnaires came to, as evidence of how it is going with a goal. */
@Injectable()
export class MeasuresAsEvidenceService extends EvidenceService {
  constructor(private readonly measures: MeasuresService) {
    super();
  }

  async toName(measureId: string): Promise<Evidence> {
    const evidence = (await this.shown([measureId])).get(measureId);
    if (!evidence)
      throw refused(
        say`There is no such total of a questionnaire. Take the id from “measures”; answers of which some are missing come to nothing that could be evidence.`,
        say`must be an id of this patient’s measures`,
      );
    if (!evidence.isCurrent)
      throw refused(
        say`An answer of that questionnaire was corrected since, and another total counts. Name that one.`,
        say`must be a total that counts`,
      );
    return evidence;
  }

  async shown(measureIds: readonly string[]): Promise<ReadonlyMap<string, EvidenceDto>> {
    if (!mayAlso('measure.read')) return new Map();
    const found = await this.measures.some(measureIds);
    return new Map(
      found.map(({ id: measureId, instrument: { name }, total, meaning, answeredOn, isCurrent }) => [
        measureId,
        { measureId, name, total, meaning, answeredOn, isCurrent },
      ]),
    );
  }
}

function refused(sentence: Sentence, message: Sentence): BrokenRule {
  return new BrokenRule(sentence, { errors: [{ pointer: '/measureId', message }] });
}
