/** All layouts by name. */
import * as east from './east.mjs';
import * as egypt from './egypt.mjs';
import * as features from './features.mjs';
import * as united from './united.mjs';
import * as wires from './wires.mjs';
import * as world from './world.mjs';

export const layouts = { ...united, ...egypt, ...east, ...world, ...wires, ...features };
