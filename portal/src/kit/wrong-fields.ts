import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { Refused, type Problem } from '../api/problems.js';

type Fault = NonNullable<Problem['errors']>[number];
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field of a form that the service could not take as it is. */
export interface WrongField {
  readonly control: Control;
  /** What stands around it, label and all: there it is said what is wrong. */
  readonly place: Element;
  readonly label: string;
  readonly hint: string | null;
  readonly isChoice: boolean;
  /** Nothing stands there, or nothing that can be seen. */
  readonly isBlank: boolean;
  /** In the service's words, which may begin with a name that programs know; and without it. */
  readonly fault: string;
  readonly message: string;
}

export interface Wrong {
  readonly fields: readonly WrongField[];
  /** What is wrong with something that has no field here, in the service's words. */
  readonly rest: readonly string[];
  /** The service's words, with the label of each field of this form where they have its name. */
  readonly inWords: (sentence: string) => string;
}

const nothing: Wrong = { fields: [], rest: [], inWords: (sentence) => sentence };
/** Such as `lateReason`: no word of any language is written so. */
const nameOfField = /\b[a-z]+(?:[A-Z][a-z]*)+\b/g;

/** Which fields around the notice a refusal is about, found by their names; and the reader is brought to the first, or to the notice. */
export function useWrongFields(error: unknown, notice: RefObject<HTMLElement | null>, moves: boolean): Wrong {
  const [wrong, setWrong] = useState<Wrong | null>(null);
  useLayoutEffect(() => {
    const faults = error instanceof Refused ? (error.problem.errors ?? []) : [];
    setWrong(sorted(faults, notice.current?.closest('form') ?? null));
  }, [error, notice]);
  useEffect(() => {
    const controls = (wrong?.fields ?? []).map(({ control }) => control);
    for (const control of controls) control.setAttribute('aria-invalid', 'true');
    return () => {
      for (const control of controls) control.removeAttribute('aria-invalid');
    };
  }, [wrong]);
  useEffect(() => {
    if (wrong && moves && !isWriting()) (wrong.fields[0]?.control ?? notice.current)?.focus();
  }, [wrong, notice, moves]);
  return wrong ?? nothing;
}

/** What saves by itself is refused in the midst of a sentence as well: nobody is taken out of it. */
function isWriting(): boolean {
  return document.activeElement instanceof HTMLTextAreaElement;
}

/** In the order of the page; of several faults of one field the first says enough. */
function sorted(faults: readonly Fault[], form: HTMLFormElement | null): Wrong {
  const found = faults.map((fault) => fieldOf(fault, form));
  const order = [...(form?.elements ?? [])];
  const inWords = (sentence: string) =>
    sentence.replaceAll(nameOfField, (name) => labelOf(name, order) ?? name);
  const fields = found
    .filter((field) => field !== null)
    .map((field) => ({ ...field, message: withLabels(field.message, order) }))
    .filter(({ place }, index, all) => all.findIndex((each) => each.place === place) === index)
    .sort((one, other) => order.indexOf(one.control) - order.indexOf(other.control));
  const rest = faults.filter((_fault, index) => found[index] === null).map(withoutName);
  return { fields, rest: rest.map(inWords), inWords };
}

/** One date is compared with another, which the service names last. */
function withLabels(message: string, order: readonly Element[]): string {
  return message.replace(/[A-Za-z]+$/, (name) => (isDate(name, order) && labelOf(name, order)) || name);
}

function isDate(name: string, elements: readonly Element[]): boolean {
  return elements.some(
    (each) => each instanceof HTMLInputElement && each.type === 'date' && each.name === name,
  );
}

function labelOf(name: string, elements: readonly Element[]): string | null {
  const control = elements.find((element) => 'name' in element && element.name === name) as
    Control | undefined;
  const label = control?.labels?.[0]?.textContent;
  return label ? `“${label}”` : null;
}

function fieldOf(fault: Fault, form: HTMLFormElement | null): WrongField | null {
  const named = [...(form?.elements ?? [])].filter(
    (element): element is Control =>
      'name' in element && element.name !== '' && `${fault.pointer}/`.includes(`/${String(element.name)}/`),
  );
  // Of what there are several, each is named with its place: `channels/0/to`.
  const [control] = named.sort((one, other) => other.name.length - one.name.length);
  if (!control) return null;
  const group = control.closest('fieldset, [role=radiogroup], [role=group]');
  const isTicked = ['checkbox', 'radio'].includes(control.type);
  const isChoice = isTicked && group !== null;
  const place = isChoice ? group : control.closest('.mantine-InputWrapper-root');
  const label = isChoice ? labelOfGroup(group) : control.labels?.[0];
  if (!place || !label?.textContent) return null;
  const hint = place.querySelector('.mantine-InputWrapper-description')?.textContent ?? null;
  const isBlank = !isTicked && control.value.trim() === '';
  const said = { fault: fault.message, message: withoutName(fault) };
  return { control, place, label: label.textContent, hint, isChoice, isBlank, ...said };
}

/** What the whole group is called, which may stand before it, and not the first of its choices. */
function labelOfGroup(group: Element): Element | null {
  const name = group.getAttribute('aria-labelledby');
  return name === null ? group.querySelector('legend, label') : document.getElementById(name);
}

/** The service calls a field by the name that programs know. */
function withoutName({ pointer, message }: Fault): string {
  const name = pointer.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part));
  const after = name === undefined ? -1 : ` ${message}`.indexOf(` ${name} `);
  return after < 0 ? message : message.slice(after + (name?.length ?? 0) + 1);
}
