import type { Language, Translations } from './languages.js';
import { spanish } from './spanish/index.js';

export const translations: Readonly<Record<Exclude<Language, 'en'>, Translations>> = { es: spanish };
