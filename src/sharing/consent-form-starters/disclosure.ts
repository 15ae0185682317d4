import { forReview, howToRevoke, yourChoice, type StarterForm } from './starter-form.js';

/** The elements are those of 42 CFR 2.31(a), the right to revoke and the notice those of 2.31 and 2.32. */
export const disclosure: StarterForm = {
  purpose: 'disclosure',
  language: 'en',
  title: 'Passing information on to somebody outside',
  body: `${forReview}

## What would be passed on, and to whom

- **About**: [your name]
- **By**: [who may pass it on]
- **To**: [name of the person or organisation outside]
- **What**: [exactly which information]
- **What for**: [purpose]
- **Until**: [a day, or something that happens, such as the end of the treatment]

## If it is about substance use

Records of substance use disorder treatment are protected by federal law in the United States (42 CFR Part 2). They are passed on only if you say yes to that here, on its own.

- [ ] Yes, the information may say that I have or had difficulties with substance use, and what helps me with them.
- [ ] No.

Whoever receives it gets a notice that the law protects it, and an explanation of what you agreed to. It is possible that a recipient passes it on, and that this law then no longer protects it. If it is for treatment, payment or health care operations, a recipient who is bound by health privacy law (HIPAA) may pass it on as that law allows, except in proceedings against you: it may not be used against you in civil, criminal, administrative or legislative proceedings without your consent or a court order made for that.

What a counsellor noted in sessions about substance use, and anything for use in court proceedings, each need a consent of their own: this one does not cover them.

## If you say no

[What then cannot be done, if anything: for example, that an insurer may not pay.]

${yourChoice}`,
  part2: {
    discloser: '[Name of the clinic]',
    description: '[Exactly which information about substance use]',
    howToRevoke,
    expiryEvent:
      '[A day, or something that happens to you or with the purpose; “none” only for treatment, payment and operations]',
    redisclosureStatement:
      'Whoever receives the records may pass them on, and they may then no longer be protected by 42 CFR part 2.',
    hipaaStatement:
      'A recipient who is bound by HIPAA may pass the records on as HIPAA allows, except for uses and disclosures for civil, criminal, administrative, and legislative proceedings against you.',
    consequencesOfRefusing: '[What then cannot be done, if anything]',
  },
};
