import { forPaper, say } from '../../core/language/say.js';
import type { LocalDays } from '../../core/days.js';
import { item, note, section, text, type Line, type Printout } from '../../core/paper/print-lines.js';
import { isolated } from '../../core/text/isolates.js';
import { inOneLine } from '../../core/text/written.js';
import type { SafetyEntryDto, SafetyPlanDto } from '../safety-plan-document/safety-plan.dto.js';

/** The safety plan on one page, to carry along: it works without a network. */
export function safetyPrintout(plan: SafetyPlanDto, on: { days: LocalDays; at: Date }): Printout {
  return forPaper(() => safetyPrintoutInWords(plan, on));
}

function safetyPrintoutInWords(plan: SafetyPlanDto, { days, at }: { days: LocalDays; at: Date }): Printout {
  const written = plan.sections.filter(({ entries }) => entries.length > 0);
  return {
    title: say`My plan for hard hours`,
    subtitle: [say`Printed on ${days.said(at)}.`],
    sections: [
      section(2, say`If I am in danger now`, plan.reach.split('\n').map(text)),
      ...written.map(({ heading, entries }) =>
        section(
          2,
          heading,
          entries.flatMap((entry) => linesOf(entry, days)),
        ),
      ),
      ...(plan.ifThen.length > 0
        ? [
            section(
              2,
              say`When I notice a sign`,
              plan.ifThen.map(({ sentence }) => item(sentence)),
            ),
          ]
        : []),
    ],
  };
}

function linesOf(
  { text: words, name, phone, minutes, notCoAgreed }: SafetyEntryDto,
  days: LocalDays,
): Line[] {
  const more = [name, phone, minutes === null ? null : say`${minutes} min`].filter((each) => each !== null);
  const line = item(more.length === 0 ? words : `${isolated(words)} (${more.map(isolated).join(', ')})`);
  if (notCoAgreed === null) return [line];
  const { byName, lapsesAt, insteadOf } = notCoAgreed;
  return [
    line,
    ...(insteadOf === null || insteadOf === words ? [] : [note(say`I had written: ${inOneLine(insteadOf)}`)]),
    note(
      say`Not co-agreed: ${byName} put this here in an emergency. It goes on ${days.said(lapsesAt)}, or earlier if I want.`,
    ),
  ];
}
