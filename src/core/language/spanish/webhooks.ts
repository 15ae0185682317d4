import type { Translations } from '../languages.js';

/** What is said where machines of other organisations are told that something happened. */
export const webhooks: Translations = {
  'This is no web address. It looks like https://hooks.lakeside.example/concord.':
    'Esto no es una dirección web. Tiene la forma https://hooks.lakeside.example/concord.',
  'Leave the name and the password out of the address: each delivery is signed, and that is how the receiver knows it.':
    'Quite el nombre y la contraseña de la dirección: cada envío va firmado, y así lo reconoce quien lo recibe.',
  'Leave out what follows the #: it is never sent.': 'Quite lo que sigue a #: no se envía nunca.',
  'The address has to begin with https://.': 'La dirección tiene que empezar por https://.',
  'The address has to be one that can be reached from the internet, and not one within a network.':
    'La dirección tiene que poder alcanzarse desde internet, y no ser la de una red interna.',
  'Take the usual port for https, or one above 1023: others are for other services.':
    'Tome el puerto habitual de https o uno mayor que 1023: los demás son de otros servicios.',
  'must be the https address of a receiver on the internet':
    'debe ser la dirección https de un receptor en internet',
  'This webhook has ended. Register another one.': 'Este webhook ha terminado. Registre otro.',
  'This webhook is paused already.': 'Este webhook ya está en pausa.',
  'This webhook is not paused: what happens is sent.':
    'Este webhook no está en pausa: lo que ocurre se envía.',
  'This machine has {0} webhooks already. End one that is not needed.':
    'Esta máquina ya tiene {0} webhooks. Termine uno que no haga falta.',
  'This delivery is still on its way. It is sent again by itself.':
    'Este envío todavía está en camino. Se vuelve a enviar por sí solo.',
  'This delivery is not on its way. Replay it to send it again.':
    'Este envío no está en camino. Repítalo para enviarlo de nuevo.',
};
