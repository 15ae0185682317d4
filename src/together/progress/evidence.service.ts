import type { EvidenceDto } from './progress.dto.js';

/** What a questionnaire came to, as far as progress needs to know. */
export interface Evidence {
  readonly measureId: string;
  /** What the questionnaire is called. */
  readonly name: string;
  readonly total: number;
  /** YYYY-MM-DD */
  readonly answeredOn: string;
}

/** What questionnaires came to. The rooms of support, which lie above, provide it. */
export abstract class EvidenceService {
  /** @throws {BrokenRule} for what is no measure of the patient that counts, or is not open to whoever is asking */
  abstract toName(measureId: string): Promise<Evidence>;

  /** By the id of the measure; of what is not open to whoever is asking there is nothing. */
  abstract shown(measureIds: readonly string[]): Promise<ReadonlyMap<string, EvidenceDto>>;
}
