import * as intl from './intl.mjs';
import * as regional from './regional.mjs';
import * as others from './others.mjs';

export const layouts = { ...intl, ...regional, ...others };
