import { IsIn, IsOptional, Length } from 'class-validator';

export const part2Coverings = ['records', 'counselling_notes', 'legal_proceedings'] as const;

/** The notice that goes with every disclosure, 42 CFR 2.32(a)(2). */
export const part2Notice = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';

/** What 42 CFR 2.31 asks of a consent to disclose substance use records, beyond what every consent holds. */
export class Part2Dto {
  /**
   * What it is about: the records; or, each in a consent of its own, counselling notes (2.31(b)) or the use in legal
   * proceedings (2.31(d)). Left out: the records.
   */
  @IsOptional()
  @IsIn(part2Coverings)
  covers?: (typeof part2Coverings)[number];

  /** Who may disclose: a person or organisation by name, or a class of them (2.31(a)(2)). */
  @IsOptional()
  @Length(1, 500)
  discloser?: string | null;

  /** What is disclosed, described specifically and meaningfully (2.31(a)(3)). */
  @IsOptional()
  @Length(1, 2000)
  description?: string | null;

  /** That it can be revoked, save where somebody has relied on it already, and how (2.31(a)(6)). */
  @IsOptional()
  @Length(1, 1000)
  howToRevoke?: string | null;

  /** The event at which it expires, where `endsAt` says no date (2.31(a)(7)). */
  @IsOptional()
  @Length(1, 500)
  expiryEvent?: string | null;

  /** For treatment, payment or operations: that the recipient may pass it on, and it is then no longer protected (2.31(a)(10)(i)). */
  @IsOptional()
  @Length(1, 1000)
  redisclosureStatement?: string | null;

  /** For treatment, payment or operations: what follows if the person says no (2.31(a)(10)(ii)). */
  @IsOptional()
  @Length(1, 1000)
  consequencesOfRefusing?: string | null;
}
