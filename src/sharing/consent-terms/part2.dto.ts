import { JudgesBlanks } from '../../core/input/judges-blanks.decorator.js';
import { IsIn, IsOptional, Length } from 'class-validator';

export const part2Coverings = ['records', 'counselling_notes', 'legal_proceedings'] as const;

/** What the recipient is to the law. `other`: none of these, such as a relative, an employer or a court. */
export const recipientKinds = [
  'covered_entity',
  'business_associate',
  'part2_program',
  'intermediary',
  'other',
] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** The notice that goes with every disclosure, 42 CFR 2.32(a)(2). */
export const part2Notice = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';

/** What 42 CFR 2.31 asks of a consent to disclose substance use records, beyond what every consent holds. */
@JudgesBlanks()
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

  /**
   * What the recipient is to the law, for the wording of what goes with it: `covered_entity` or `business_associate` under HIPAA,
   * another `part2_program`, an `intermediary` that passes records on to those of its members who treat the patient (42 CFR 2.11),
   * or `other`, which is what is meant when it is left out.
   */
  @IsOptional()
  @IsIn(recipientKinds)
  recipientKind?: RecipientKind | null;

  /**
   * For an intermediary: the names of its members who may have the records, or the class of them, limited to those who treat the
   * patient (2.31(a)(4)(ii)).
   */
  @IsOptional()
  @Length(1, 1000)
  intermediaryMembers?: string | null;

  /**
   * For treatment, payment or operations, where the recipient is bound by HIPAA: that the records may be passed on as HIPAA
   * allows, except in civil, criminal, administrative and legislative proceedings against the patient (2.31(a)(4)(iii)).
   */
  @IsOptional()
  @Length(1, 1000)
  hipaaStatement?: string | null;

  /** That it can be revoked, save where somebody has relied on it already, and how (2.31(a)(6)). */
  @IsOptional()
  @Length(1, 1000)
  howToRevoke?: string | null;

  /**
   * The event at which it expires, where `endsAt` says no date; “none” is enough only for treatment, payment and operations
   * (2.31(a)(7)).
   */
  @IsOptional()
  @Length(1, 500)
  expiryEvent?: string | null;

  /** For treatment, payment or operations: that the recipient may pass it on, and it is then no longer protected (2.31(a)(10)(i)). */
  @IsOptional()
  @Length(1, 1000)
  redisclosureStatement?: string | null;

  /**
   * For treatment, payment or operations: what follows if the person says no (2.31(a)(10)(ii)). Left out for counselling notes,
   * on which nothing may be made to depend (2.31(b)(3)).
   */
  @IsOptional()
  @Length(1, 1000)
  consequencesOfRefusing?: string | null;
}
