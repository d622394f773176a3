import * as egypt from './egypt.mjs';
import * as gulf from './gulf.mjs';
import * as levant from './levant.mjs';
import * as maghreb from './maghreb.mjs';
import * as world from './world.mjs';
import * as east from './east.mjs';

export const layouts = { ...egypt, ...gulf, ...levant, ...maghreb, ...world, ...east };
