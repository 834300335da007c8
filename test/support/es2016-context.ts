import vm from 'node:vm';

/**
 * What ECMAScript 2016 defines, by the specification's own lists; annex B included, host objects (console, timers,
 * Intl, URL, TextEncoder, ...) not. The engine of classic Outlook is not documented, so nothing else is counted on.
 */
const GLOBALS =
  'undefined NaN Infinity eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI ' +
  'encodeURIComponent escape unescape Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array ' +
  'Function Int8Array Int16Array Int32Array Map Number Object Promise Proxy RangeError ReferenceError RegExp Set String ' +
  'Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap WeakSet JSON Math ' +
  'Reflect';

/** Static and prototype members of the builtins that have grown since. */
const MEMBERS: Readonly<Record<string, string>> = {
  Object:
    'assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames ' +
    'getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions prototype seal ' +
    'setPrototypeOf length name',
  Array: 'from isArray of prototype length name',
  'Array.prototype':
    'concat constructor copyWithin entries every fill filter find findIndex forEach includes indexOf join keys ' +
    'lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString ' +
    'unshift values',
  String: 'fromCharCode fromCodePoint prototype raw length name',
  'String.prototype':
    'anchor big blink bold charAt charCodeAt codePointAt concat constructor endsWith fixed fontcolor fontsize includes ' +
    'indexOf italics lastIndexOf length link localeCompare match normalize repeat replace search slice small split ' +
    'startsWith strike sub substr substring sup toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase ' +
    'trim trimLeft trimRight valueOf',
  'RegExp.prototype':
    'compile constructor exec flags global ignoreCase multiline source sticky test toString unicode',
  Promise: 'all prototype race reject resolve length name',
  'Promise.prototype': 'catch constructor then',
  Symbol:
    'for hasInstance isConcatSpreadable iterator keyFor match prototype replace search species split toPrimitive ' +
    'toStringTag unscopables length name',
  'Function.prototype': 'apply arguments bind call caller constructor length name toString',
  'Map.prototype': 'clear constructor delete entries forEach get has keys set size values',
  'Set.prototype': 'add clear constructor delete entries forEach has keys size values',
  Map: 'prototype length name',
};

/** A realm with the builtins of ES2016 and nothing else: what the oldest event runtime surely has. */
export function createEs2016Context(): vm.Context {
  const context = vm.createContext({});
  const lists = JSON.stringify({ globals: GLOBALS.split(' '), members: MEMBERS });
  vm.runInContext(`(${strip.toString()})(this, ${lists})`, context);
  return context;
}

/** Runs inside the realm, from its source text. */
function strip(global: object, allowed: { globals: string[]; members: Record<string, string> }): void {
  const keepOnly = (owner: object, names: string[]): void => {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (!names.includes(name)) Reflect.deleteProperty(owner, name);
    }
  };
  for (const path of Object.keys(allowed.members)) {
    const owner = path.split('.').reduce((at: object, key) => Reflect.get(at, key) as object, global);
    keepOnly(owner, (allowed.members[path] as string).split(' '));
  }
  keepOnly(global, allowed.globals);
}
