/** What becomes of help when the consent to it moves. The plan, which lies above, provides it. */
export abstract class TreatmentsService {
  /** In the transaction at hand, after a consent to this help was given, refused, withdrawn or corrected. */
  abstract consentMoved(interventionId: string): Promise<void>;
}
