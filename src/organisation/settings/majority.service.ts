/** What ends on the day people come of age. Those who act for patients, who lie above the settings, provide it. */
export abstract class MajorityService {
  /** The age of majority or the clock of the organisation is another: what ends on that day ends on another one. */
  abstract move(): Promise<void>;
}
