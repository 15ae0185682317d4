import { say, sayAgain, type Sentence } from '../../core/language/say.js';
import canonicalize from 'canonicalize';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule } from '../../core/errors.js';
import { sha256 } from '../../core/sha256.js';
import { unfilledIn } from '../../wording/placeholders.js';
import {
  citationOf,
  elementCodes,
  ifApplicable,
  noticeElements,
  type NoticeElement,
} from './notice-elements.js';
import { quoted } from '../../core/text/written.js';

/** Whom patients can ask about the notice (42 CFR 2.22(b)(1)(vii)). */
export interface NoticeContact {
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
}

export interface NoticeText {
  readonly language: string;
  readonly title: string;
  readonly elements: readonly { readonly code: NoticeElement; readonly text: string }[];
  readonly contact: NoticeContact;
  /** YYYY-MM-DD */
  readonly effectiveOn: string;
}

interface Publication {
  readonly id: string;
  readonly number: number;
  readonly by: string;
  readonly at: Date;
  /** The day of that, where the organisation is. */
  readonly today: string;
}

/** An edition of the notice to patients (42 CFR 2.22). Nobody edits or removes it. */
@Entity('patient_notice')
export class PatientNotice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  language: string;

  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  @Column('jsonb')
  elements: NoticeText['elements'];

  @Column('jsonb')
  contact: NoticeContact;

  @Column('date')
  effectiveOn: string;

  @Column('text')
  contentHash: string;

  @Column('uuid')
  publishedBy: string;

  @Column('timestamptz')
  publishedAt: Date;

  /** @throws {BrokenRule} naming each element that is missing or waits to be filled in, or a day before the publication */
  static publish(text: NoticeText, { by, at, today, ...publication }: Publication): PatientNotice {
    const errors = [...missingFrom(text), ...unfilled(text), ...tooEarly(text, today)];
    if (errors.length > 0)
      throw new BrokenRule(say`The notice lacks something that 42 CFR 2.22(b)(1) asks for.`, {
        errors,
      });
    const contentHash = sha256(canonicalize(text) ?? '').toString('hex');
    return Object.assign(new PatientNotice(), {
      ...text,
      ...publication,
      contentHash,
      publishedBy: by,
      publishedAt: at,
    });
  }
}

interface Fault {
  readonly pointer: string;
  readonly message: Sentence;
}

function missingFrom({ elements }: NoticeText): Fault[] {
  const said = elements.map(({ code }) => code);
  const missing = elementCodes.filter((code) => !said.includes(code) && !ifApplicable.includes(code));
  const twice = said.filter((code, index) => said.indexOf(code) !== index);
  return [
    ...missing.map((code) => ({
      pointer: '/elements',
      message: say`must have ${quoted(code)}: ${sayAgain(noticeElements[code][1])} (${citationOf(code)})`,
    })),
    ...twice.map((code) => ({ pointer: '/elements', message: say`must have ${quoted(code)} once` })),
  ];
}

function unfilled({ title, elements, contact }: NoticeText): Fault[] {
  const texts = [
    ['/title', title],
    ...elements.map(({ text }, index) => [`/elements/${index}/text`, text] as const),
    ...Object.entries(contact).map(([name, text]) => [`/contact/${name}`, text as string] as const),
  ] as const;
  return texts.flatMap(([pointer = '', text = '']) =>
    unfilledIn(text).map((words) => ({
      pointer,
      message: say`must not have ${quoted(words)} in it any more`,
    })),
  );
}

function tooEarly({ effectiveOn }: NoticeText, today: string): Fault[] {
  if (effectiveOn >= today) return [];
  return [
    {
      pointer: '/effectiveOn',
      message: say`must not be before the day of publication (42 CFR 2.22(b)(1)(viii))`,
    },
  ];
}
