import { queryClient, settled } from '../api/queries.js';
import { session } from '../api/session.js';
import { allUnsent, noteUnsent, unsentChanged } from '../api/unsent.js';
import { fieldOf, isText, placeOf, type Control, type Field } from './field.js';

/**
 * Text that somebody typed into whatever form, and neither sent nor let go. It goes back into its field when that is there again, and
 * until then stands on the page it was typed on (see TypedHere). Forms that have a way of their own to keep it say `data-kept`.
 */
export class TypedText {
  /** The form was closed by hand: its text is not wanted any more. */
  isLetGo = false;
  /** The form was handed in, and no answer has come. */
  isSent = false;
  /** The page stands, and has no field for it. */
  isMissed = false;

  constructor(
    readonly id: string,
    readonly field: Field,
    /** What stood there before. */
    readonly before: string,
    readonly text: string,
    readonly control: Control,
  ) {}

  get hasPlace(): boolean {
    return this.control.isConnected && !this.control.closest('.put-away');
  }
}

/** What stood in a field when somebody came to it. */
const stood = new WeakMap<Control, string>();
/** What tells two fields of one name apart. */
const ids = new WeakMap<Control, string>();
let count = 0;

/** Of one page, or of all. */
export function typedTexts(path?: string): TypedText[] {
  const texts = allUnsent().filter((each) => each instanceof TypedText);
  return path === undefined ? texts : texts.filter(({ field }) => field.path === path);
}

export function putTypedAway({ id }: TypedText): void {
  noteUnsent(id, undefined);
}

/** Begins once, for as long as the page is open. */
export function keepWhatIsTyped(): void {
  addEventListener('focusin', ({ target }) => isText(target) && begin(target), true);
  addEventListener('input', ({ target }) => isText(target) && note(target), true);
  addEventListener('keydown', wantAll, true);
  addEventListener('pointerdown', wantAll, true);
  addEventListener('click', ({ target }) => press(target), true);
  addEventListener('change', ({ target }) => choose(target), true);
  // After React: what was handed in is on its way by then, or the page has dealt with it by itself.
  addEventListener('submit', ({ target }) => handIn(target));
  settled.addEventListener('done', () => answered(sent));
  settled.addEventListener('refused', () => answered((text) => (text.isSent = false)));
  new MutationObserver(settle).observe(document.body, { childList: true, subtree: true });
}

/** Of what is typed already it is known what stood there before. */
function begin(control: Control): void {
  if (!typedTexts().some((text) => text.control === control)) stood.set(control, control.value);
}

function note(control: Control): void {
  const field = session.state === 'open' ? fieldOf(control) : null;
  if (!field) return;
  const before = stood.get(control) ?? '';
  const isTyped = control.value.trim() !== '' && control.value !== before;
  const id = idOf(control);
  noteUnsent(id, isTyped ? new TypedText(id, field, before, control.value, control) : undefined);
}

function idOf(control: Control): string {
  const id = ids.get(control) ?? `typed ${(count += 1)}`;
  ids.set(control, id);
  return id;
}

function handIn(form: EventTarget | null): void {
  for (const text of typedTexts().filter(({ control }) => control.form === form)) {
    if (queryClient.isMutating() > 0) text.isSent = true;
    else sent(text);
  }
}

/** What is typed from here on is typed over it. */
function sent(text: TypedText): void {
  stood.set(text.control, text.text);
  putTypedAway(text);
}

function answered(end: (text: TypedText) => void): void {
  for (const text of typedTexts().filter(({ isSent }) => isSent)) end(text);
}

/** Whoever goes on after a button in a form that stayed open did not close it. */
function wantAll(): void {
  for (const text of typedTexts()) if (text.hasPlace) text.isLetGo = false;
}

/** A button that does not hand the form in: it may send what is typed all the same, or close what it is typed in. */
function press(target: EventTarget | null): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button || button.type === 'submit' || button.hasAttribute('aria-expanded')) return;
  const [form, dialog, part] = ['form', '[role=dialog]', 'li, section'].map((around) =>
    button.closest(around),
  );
  const beside = typedTexts().filter(
    ({ control }) =>
      form?.contains(control) || dialog?.contains(control) || (!control.form && part?.contains(control)),
  );
  const before = queryClient.isMutating();
  letGo(beside, () => {
    const sends = queryClient.isMutating() > before;
    for (const text of beside) text.isSent ||= sends;
    // A dialog takes its time to close.
    return dialog !== null && !sends;
  });
}

/** What is gone by what somebody just did was let go. @param goesOn looked at afterwards: what is still there may go yet */
function letGo(texts: readonly TypedText[], goesOn: () => boolean = () => false): void {
  for (const text of texts) text.isLetGo = true;
  setTimeout(() => {
    if (!goesOn()) wantAll();
  });
}

/** Where a field is gone after a choice in its own form, the form has done that. */
function choose(target: EventTarget | null): void {
  const isChoice =
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type));
  if (isChoice) letGo(typedTexts().filter(({ control }) => control.form === target.form));
}

/** Whenever the page has changed. */
function settle(): void {
  const without = typedTexts(location.pathname).filter(({ hasPlace, isSent }) => !hasPlace && !isSent);
  if (without.length === 0) return;
  for (const text of without) {
    if (!text.isLetGo) putBack(text);
    else if (!text.control.isConnected) putTypedAway(text);
  }
  unsentChanged();
}

/** Only where there is no doubt: into the one field of that name, where the same stands as stood before. */
function putBack(text: TypedText): void {
  const place = placeOf(text.field);
  if (typedTexts().some((other) => other !== text && placeOf(other.field) === place)) return;
  const controls = [...document.querySelectorAll('input, textarea')].filter(isText);
  const [control, ...others] = controls.filter((each) => {
    const field = fieldOf(each);
    return field !== null && placeOf(field) === place;
  });
  if (!control || others.length > 0 || control.value !== text.before || control === text.control) return;
  putTypedAway(text);
  stood.set(control, text.before);
  // React hears of it as of typing.
  const { prototype } = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, text.text);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
