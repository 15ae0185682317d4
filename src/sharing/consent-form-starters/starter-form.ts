import type { Part2Dto } from '../consent-terms/part2.dto.js';
import type { FormPurpose } from '../consent-terms/consent-purposes.js';

/** A text to start from. */
export interface StarterForm {
  readonly purpose: FormPurpose;
  readonly language: string;
  readonly title: string;
  readonly body: string;
  /** The statutory texts of a consent to it. */
  readonly part2?: Part2Dto;
}

/** Stands at the head of every starter form. */
export const forReview = `> **Starting point, not legal advice.** Before anybody is asked to agree to this text, the organisation has to review it against its own law and practice, fill in the parts in [brackets], and take this note out.`;

/** What holds for every consent, whatever it is for. */
export const yourChoice = `## It is your choice

- You can say yes, you can say no, and you can take your time. Ask as many questions as you like.
- Saying no never costs you the care you need. If something could not be offered without your yes, we tell you before you decide.
- You can change your mind at any time, without giving a reason: in the portal under "Who sees what", or by telling [name and telephone]. It counts from that moment.
- What happened while your yes was in force cannot be undone. From then on nothing more happens under it.`;

/** How every consent about substance use is revoked (42 CFR 2.31(a)(6)). */
export const howToRevoke =
  'You can revoke this consent at any time, in the portal under "Who sees what" or in writing to [name and address], save as far as somebody has relied on it already.';
