import { queryClient, settled } from '../api/query-client.js';
import { session } from '../api/session.js';
import { allUnsent, noteUnsent, unsentChanged } from '../api/unsent.js';
import { chooseAsIn, chosenIn, set, startOf } from './choices.js';
import { fieldOf, isText, placeOf, type Control, type Field } from './field.js';

/**
 * Text that somebody typed into whatever form, and neither sent nor let go. It goes back into its field when that is there again as it
 * was, and until then stands on the page it was typed on (see TypedHere). Forms that have a way of their own to keep it say `data-kept`.
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
    readonly form = control.form,
  ) {}

  get hasPlace(): boolean {
    return isShown(this.control);
  }

  /** Its form is there, and has no field for it as long as something else is chosen. */
  get isHeld(): boolean {
    return this.form !== null && isShown(this.form);
  }
}

function isShown(element: Element): boolean {
  return element.isConnected && !element.closest('.put-away');
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
  // What a form has fields for follows from what is chosen in it.
  addEventListener('change', () => setTimeout(settle));
  // After React: what was handed in is on its way by then, or the page has dealt with it by itself.
  addEventListener('submit', ({ target }) => handIn(target));
  settled.addEventListener('done', () => answered(sent));
  settled.addEventListener('refused', () => answered((text) => (text.isSent = false)));
  new MutationObserver(settle).observe(document.body, { childList: true, subtree: true });
}

/** Of what is typed already it is known what stood there before. */
function begin(control: Control): void {
  if (control.form) startOf(control.form);
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
  for (const text of typedTexts().filter((each) => each.form === form)) {
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
  for (const text of typedTexts()) if (text.hasPlace || text.isHeld) text.isLetGo = false;
}

/** A button that does not hand a form in: it may send what is typed all the same, or close what it is typed in. */
function press(target: EventTarget | null): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button || button.type === 'submit' || button.hasAttribute('aria-expanded')) return;
  const dialog = button.closest('[role=dialog]');
  const beside = typedTexts().filter(
    ({ control, form }) =>
      (form !== null && form === button.form) ||
      dialog?.contains(control) ||
      (form === null && button.form === null && !dialog),
  );
  const before = queryClient.isMutating();
  for (const text of beside) text.isLetGo = true;
  setTimeout(() => {
    const sends = queryClient.isMutating() > before;
    for (const text of beside) text.isSent ||= sends;
    // What is still there was not closed; a dialog takes its time.
    if (sends || !dialog) wantAll();
  });
}

/** Whenever the page has changed. */
function settle(): void {
  const without = typedTexts(location.pathname).filter(({ hasPlace, isSent }) => !hasPlace && !isSent);
  if (without.length === 0) return;
  for (const text of without) {
    if (!text.isLetGo) putBack(text);
    else if (!text.control.isConnected && !text.isHeld) putTypedAway(text);
  }
  unsentChanged();
}

/** Only where there is no doubt. Dialogs are too much alike. */
function putBack(text: TypedText): void {
  const form = formFor(text);
  if (text.form && !form) return;
  if (form && text.form && chosenIn(form) !== chosenIn(text.form)) {
    if (chooseAsIn(text.form, form)) setTimeout(settle);
    return;
  }
  const controls = [...(form ?? document).querySelectorAll('input, textarea')].filter(isText);
  const [control, ...others] = controls.filter(
    (each) => (each.form ?? null) === form && fieldOf(each)?.place === text.field.place,
  );
  if (!control || others.length > 0 || control.value !== text.before || control.closest('[role=dialog]'))
    return;
  putTypedAway(text);
  stood.set(control, text.before);
  set(control, text.text);
}

/** The one form that is as its own was, or its own. Null: it has none, or it is not there. */
function formFor({ form, isHeld, field }: TypedText): HTMLFormElement | null {
  if (!form || isHeld) return form;
  const { texts } = startOf(form);
  const [found, ...others] = [...document.forms].filter(
    (each) => placeOf(each) === field.formPlace && startOf(each).texts === texts,
  );
  return others.length === 0 ? (found ?? null) : null;
}
