import { isText } from './field.js';

type Choice = HTMLInputElement | HTMLSelectElement;

const days = ['date', 'time', 'month', 'week', 'datetime-local'];

/** All that is chosen, save what somebody vouches for (`data-anew`): that is said anew each time. */
function choicesIn(form: HTMLFormElement): Choice[] {
  return [...form.elements].filter(
    (element): element is Choice => isChoice(element) && !element.matches('[data-anew], [data-anew] *'),
  );
}

function isChoice(element: Element): boolean {
  if (element instanceof HTMLSelectElement) return true;
  const kinds = ['radio', 'checkbox', 'hidden', ...days];
  return element instanceof HTMLInputElement && kinds.includes(element.type);
}

function isTurned(choice: Choice): choice is HTMLInputElement {
  return choice.type === 'radio' || choice.type === 'checkbox';
}

function stateOf(choice: Choice): string {
  return isTurned(choice) ? `${choice.value} ${String(choice.checked)}` : choice.value;
}

/** A form as it was before anybody did something in it: of two lines alike it tells one from the other. */
interface Start {
  readonly texts: string;
  readonly choices: string;
}

const starts = new WeakMap<HTMLFormElement, Start>();
/** How often a choice was made again in it: a form that goes its own way is left alone. */
const made = new WeakMap<HTMLFormElement, number>();
const mostMade = 40;

/** As it is when it is first asked for. */
export function startOf(form: HTMLFormElement): Start {
  const known = starts.get(form);
  if (known) return known;
  const texts = [...form.elements].filter(isText).map(({ value }) => value);
  const start = { texts: texts.join('\n'), choices: chosenIn(form) };
  starts.set(form, start);
  return start;
}

/** With something else chosen the same words would say something else. */
export function chosenIn(form: HTMLFormElement): string {
  return choicesIn(form).map(stateOf).join('\n');
}

/**
 * Makes one choice in a form as it was made in the one before; which fields it has then is seen afterwards.
 * @returns false where nothing is left to do, or somebody has chosen otherwise
 */
export function chooseAsIn(earlier: HTMLFormElement, form: HTMLFormElement): boolean {
  const count = made.get(form) ?? 0;
  const isOurs = count > 0 || chosenIn(form) === startOf(form).choices;
  if (!isOurs || count >= mostMade) return false;
  const wanted = choicesIn(earlier);
  const choice = choicesIn(form).find((each, place) => isToMake(each, wanted[place]));
  if (!choice) return false;
  made.set(form, count + 1);
  const like = wanted[choicesIn(form).indexOf(choice)];
  if (isTurned(choice)) choice.click();
  else if (like) set(choice, like.value);
  return true;
}

function isToMake(choice: Choice, wanted: Choice | undefined): boolean {
  if (!wanted || choice.type !== wanted.type || choice.type === 'hidden') return false;
  if (stateOf(choice) === stateOf(wanted)) return false;
  if (!isTurned(choice)) return true;
  // The other of its group is chosen instead.
  return (
    choice.value === wanted.value && (choice.type === 'checkbox' || (isTurned(wanted) && wanted.checked))
  );
}

const values = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement] as const;

/** React hears of it as of typing. */
export function set(control: Choice | HTMLTextAreaElement, value: string): void {
  const of = values.find((each) => control instanceof each);
  if (of) Object.getOwnPropertyDescriptor(of.prototype, 'value')?.set?.call(control, value);
  control.dispatchEvent(
    new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
  );
}
