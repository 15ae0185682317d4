import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule } from '../../core/errors.js';
import { typedKey } from '../../core/text/typed.js';
import { quoted } from '../../core/text/written.js';
import { rangeOf, scoredItems, type Band, type Instrument } from './instrument.js';

/** What an organisation says of a questionnaire of its own. */
export type OwnContent = Omit<Instrument, 'id'>;

type Adding = Pick<OwnInstrument, 'id' | 'addedBy' | 'addedAt' | 'keepWordingReason'>;

/** A questionnaire that the organisation has added. Its words stay as they are: what people answered was asked so. */
@Entity('instrument')
export class OwnInstrument {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', update: false })
  name: string;

  @Column({ type: 'jsonb', update: false })
  content: OwnContent;

  @Column({ type: 'uuid', update: false })
  addedBy: string;

  @Column({ type: 'timestamptz', update: false })
  addedAt: Date;

  /** Why words of its bands stay that can hurt; null: there are none. */
  @Column({ type: 'text', nullable: true, update: false })
  keepWordingReason: string | null;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule} when its answers cannot be added up by what it says */
  static add(content: OwnContent, adding: Adding): OwnInstrument {
    requireScorable(content);
    requireBands(content);
    requireFigures(content);
    const { name } = content;
    return Object.assign(new OwnInstrument(), { name, content, ...adding, retiredAt: null, version: 1 });
  }

  retire(at: Date): void {
    this.retiredAt = at;
  }
}

function requireScorable({ items }: OwnContent): void {
  if (scoredItems({ items }).length === 0)
    throw refused(
      '/items',
      say`must hold an item that counts`,
      say`At least one question must count for the total.`,
    );
  for (const [place, { number, options, asksAboutSafety }] of items.entries()) {
    const values = options.map(({ value }) => value);
    if (new Set(values).size !== values.length)
      throw refused(
        `/items/${place}/options`,
        say`must hold each value once`,
        say`Two answers to question ${number} count the same: nobody could tell them apart.`,
      );
    const words = options.map(({ text }) => typedKey(text));
    if (new Set(words).size !== words.length)
      throw refused(
        `/items/${place}/options`,
        say`must hold each answer once`,
        say`Two answers to question ${number} read the same: nobody could tell which of them was meant.`,
      );
    if (asksAboutSafety) requireHeard(number, values, `/items/${place}/options`);
  }
}

/** What is above 0 is acted upon: some answer has to be, and one not. */
function requireHeard(number: number, values: readonly number[], pointer: string): void {
  if (!values.includes(0))
    throw refused(
      pointer,
      say`must hold an answer that counts 0`,
      say`Question ${number} asks about safety: what is above 0 is acted upon, so one answer must be 0.`,
    );
  if (!values.some((value) => value > 0))
    throw refused(
      pointer,
      say`must hold an answer that counts more than 0`,
      say`Question ${number} asks about safety: what is above 0 is acted upon, so one answer must be above 0, or nobody would ever hear of it.`,
    );
}

/** Every total has one band and no total has two, or the questionnaire has none. */
function requireBands({ items, bands }: OwnContent): void {
  if (bands.length === 0) return;
  const { minimum, maximum } = rangeOf({ items });
  const inOrder = bands.every(
    (band, place) => band.from <= band.to && band.from === startOf(bands, place, minimum),
  );
  if (inOrder && bands.at(-1)?.to === maximum) return;
  throw refused(
    '/bands',
    say`must reach from ${minimum} to ${maximum} without a gap`,
    say`The bands must take in every total from ${minimum} to ${maximum}, each once, in order.`,
  );
}

function startOf(bands: readonly Band[], place: number, minimum: number): number {
  const before = bands[place - 1];
  return before ? before.to + 1 : minimum;
}

/** Each figure says something: it can be reached, is not reached by everybody, and stands there once. */
function requireFigures({ items, figures, name }: OwnContent): void {
  const { minimum, maximum } = rangeOf({ items });
  for (const [place, { kind, points }] of figures.entries()) {
    const [least, most] = kind === 'caseness' ? [minimum + 1, maximum] : [1, maximum - minimum];
    if (points < least)
      throw refused(
        `/figures/${place}/points`,
        say`must not be below ${least}`,
        kind === 'caseness'
          ? say`From ${points} on, every total of ${quoted(name)} would be meant: its totals reach from ${minimum} to ${maximum}.`
          : say`A difference of ${points} points is none. Say how many points it takes.`,
      );
    if (points > most)
      throw refused(
        `/figures/${place}/points`,
        say`must not be above ${most}`,
        say`No total of ${quoted(name)} can be that far: its totals reach from ${minimum} to ${maximum}.`,
      );
    if (figures.findIndex((each) => each.kind === kind) < place)
      throw refused(
        `/figures/${place}/kind`,
        say`must be there once`,
        say`Two figures of ${quoted(name)} say the same kind of thing, and nobody would know which of them counts. Choose one, and say where it stands.`,
      );
  }
}

function refused(pointer: string, message: Sentence, detail: Sentence): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer, message }] });
}
