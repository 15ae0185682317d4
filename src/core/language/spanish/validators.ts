import type { Translations } from '../languages.js';

export const validators: Translations = {
  '{0} must not be blank': '{0} no puede estar en blanco',
  '{0} must be a string': '{0} debe ser un texto',
  '{0} must be a UUID': '{0} debe ser un UUID',
  '{0} must be an array': '{0} debe ser una lista',
  '{0} must be a boolean value': '{0} debe ser verdadero o falso (true, false)',
  '{0} must be true or false': '{0} debe ser verdadero o falso (true, false)',
  '{0} must be an integer number': '{0} debe ser un número entero',
  '{0} must be a number conforming to the specified constraints':
    '{0} debe ser un número como el que se pide',
  '{0} must be an object': '{0} debe ser un objeto',
  '{0} must be an email': '{0} debe ser una dirección de correo electrónico',
  '{0} must be longer than or equal to {1} and shorter than or equal to {2} characters':
    '{0} debe tener entre {1} y {2} caracteres',
  '{0} must be longer than or equal to {1} characters': '{0} debe tener {1} caracteres o más',
  '{0} must be shorter than or equal to {1} characters': '{0} debe tener {1} caracteres como máximo',
  '{0} must not be less than {1}': '{0} no puede ser menor que {1}',
  '{0} must not be greater than {1}': '{0} no puede ser mayor que {1}',
  '{0} must be one of the following values: {1}': '{0} debe ser uno de estos valores: {1}',
  '{0} should not be one of the following values: {1}': '{0} no puede ser ninguno de estos valores: {1}',
  '{0} must be equal to {1}': '{0} debe ser igual a {1}',
  '{0} must contain at least {1} elements': '{0} debe contener al menos {1} elementos',
  '{0} must contain no more than {1} elements': '{0} debe contener {1} elementos como máximo',
  "All {0}''s elements must be unique": 'Los elementos de {0} no pueden repetirse',
  '{0} must match {1} regular expression': '{0} debe corresponder a la expresión regular {1}',
  'nested property {0} must be either object or array': '{0} debe ser un objeto o una lista',
  '{0} must not be one of {1}': '{0} no puede ser ninguno de {1}',
  '{0} must be of {1}': '{0} debe ser de {1}',
  '{0} must be some of {1}, separated by commas': '{0} deben ser algunos de {1}, separados por comas',
  '{0} must be a date such as 2027-03-03': '{0} debe ser una fecha como 2027-03-03',
  '{0} must be a date that exists, such as 2027-03-03': '{0} debe ser una fecha que exista, como 2027-03-03',
  '{0} has a blank before its offset: in an address write the plus sign as %2B, such as 2027-06-30T18:00:00%2B02:00':
    '{0} tiene un espacio delante de su diferencia horaria: en una dirección escriba el signo más como %2B, por ejemplo 2027-06-30T18:00:00%2B02:00',
  '{0} must be a time with its offset such as 2027-06-30T18:00:00Z':
    '{0} debe ser una hora con su diferencia horaria, como 2027-06-30T18:00:00Z',
  '{0} must be on a day that exists, such as 2027-06-30T18:00:00Z':
    '{0} debe caer en un día que exista, como 2027-06-30T18:00:00Z',
  '{0} must be a day that exists, such as 1990-05-17, a month such as 1990-05, or a year such as 1990':
    '{0} debe ser un día que exista, como 1990-05-17, un mes como 1990-05 o un año como 1990',
  'each of {0} must be a language tag (BCP 47) such as "fr", "en-GB" or "ca-valencia"':
    'cada uno de {0} debe ser una etiqueta de idioma (BCP 47) como «fr», «en-GB» o «ca-valencia»',
  '{0} must be a language tag (BCP 47) such as "fr", "en-GB" or "ca-valencia"':
    '{0} debe ser una etiqueta de idioma (BCP 47) como «fr», «en-GB» o «ca-valencia»',
  '{0} must be a language tag such as en or es-US': '{0} debe ser una etiqueta de idioma como en o es-US',
  '{0} must be the name of a time zone such as Europe/London':
    '{0} debe ser el nombre de una zona horaria como Europe/London',
  '{0} must be a code such as GB or US-CA': '{0} debe ser un código como GB o US-CA',
  '{0} must be a code of two capitals such as GB': '{0} debe ser un código de dos mayúsculas como GB',
  '{0} must be 64 hexadecimal digits': '{0} debe tener 64 cifras hexadecimales',
  '{0} must be a time such as 02:00, up to 24:00': '{0} debe ser una hora como 02:00, hasta las 24:00',
  '{0} must be a time such as 18:00': '{0} debe ser una hora como 18:00',
  '{0} must have a number in it': '{0} debe contener un número',
  '{0} must be codes such as "rebuilding"': '{0} deben ser códigos como «rebuilding»',
  '{0} must be a code such as "rebuilding"': '{0} debe ser un código como «rebuilding»',
  '{0} must be 1 to 63 lower-case letters, digits or inner hyphens':
    '{0} debe tener de 1 a 63 letras minúsculas, cifras o guiones interiores',
  '{0} must say in words why': '{0} debe decir con palabras por qué',
  '{0} must hold a word': '{0} debe contener una palabra',
  '{0} must be a quarter such as 2026-Q3': '{0} debe ser un trimestre como 2026-Q3',
  '{0} must be the six digits that the app shows': '{0} deben ser las seis cifras que muestra la aplicación',
  '{0} must be six digits, or a recovery code': '{0} deben ser seis cifras, o un código de recuperación',
  '{0} must be 1 to 100 letters, digits, dots, dashes or underscores':
    '{0} debe tener de 1 a 100 letras, cifras, puntos, guiones o guiones bajos',
  '{0} must not begin or end with a space, or break a line':
    '{0} no puede empezar ni terminar con un espacio, ni tener saltos de línea',
  '{0} must be true: without your consent nobody reads it':
    '{0} debe ser true: sin su consentimiento nadie lo lee',
  '{0} must not hold a blank step': '{0} no puede contener un paso en blanco',
  '{0} must not hold a blank text': '{0} no puede contener un texto en blanco',
  'each of {0} must be a name': 'cada uno de {0} debe ser un nombre',
  'each of {0} must say something': 'cada uno de {0} debe decir algo',
  '{0} must be small letters, digits and underscores, 63 at most':
    '{0} debe tener minúsculas, cifras y guiones bajos, 63 como máximo',
  '{0} must hold days such as 2026-12-25 or --12-25': '{0} debe contener días como 2026-12-25 o --12-25',
  '{0} must be a signed JWT': '{0} debe ser un JWT firmado',
  '{0} must be a LOINC code such as {1}': '{0} debe ser un código LOINC como {1}',
  '{0} must be a LOINC answer code such as {1}': '{0} debe ser un código de respuesta LOINC como {1}',
  '{0} must be a number as it is dialled, such as (555) 010-0199: figures, with blanks, brackets, dots, dashes or slashes, and + in front':
    '{0} debe ser un número tal como se marca, por ejemplo (555) 010-0199: cifras, con espacios, paréntesis, puntos, guiones o barras, y + delante',
  '{0} must be the short name of the organisation: small letters, digits and hyphens, such as riverside':
    '{0} debe ser el nombre corto de la organización: letras minúsculas, cifras y guiones, como riverside',
  'each value in {0}': 'cada valor de {0}',
};
