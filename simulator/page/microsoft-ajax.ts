// What outlook-web-16.01.js needs of the MicrosoftAjax library, which it would otherwise fetch from a CDN.
// Loaded before office.js, in the add-in's pages only. Our own words for the part of the interface that is used.

type AnyFunction = (...args: never[]) => unknown;

const scope = window as unknown as Record<string, unknown>;

function registerNamespace(path: string): void {
  let parent = scope;
  for (const name of path.split('.')) {
    parent[name] ??= {};
    parent = parent[name] as Record<string, unknown>;
  }
}

function errorNamed(name: string): (parameter?: string, message?: string) => Error {
  return (parameter, message) => {
    const error = new Error(message ?? `${name}: ${parameter ?? ''}`);
    error.name = name;
    return error;
  };
}

/** Joins its parts, as `Sys.StringBuilder` does. */
class StringBuilder {
  private readonly parts: string[] = [];
  append(text: unknown): void {
    this.parts.push(String(text));
  }
  toString(): string {
    return this.parts.join('');
  }
}

const type = Function as unknown as Record<string, unknown>;
type['registerNamespace'] = registerNamespace;
type['_validateParams'] = () => null;
type['_validateParameter'] = () => null;
scope['Type'] = type;
Object.defineProperty(Function.prototype, 'registerClass', {
  value(this: AnyFunction): AnyFunction {
    return this;
  },
});

scope['Sys'] = {
  StringBuilder,
  Serialization: {
    JavaScriptSerializer: {
      serialize: (value: unknown) => JSON.stringify(value),
      deserialize: (text: string) => JSON.parse(text) as unknown,
    },
  },
  Debug: { trace: () => undefined },
  Browser: {},
};

for (const name of ['argument', 'argumentNull', 'argumentType', 'argumentUndefined', 'parameterCount']) {
  (Error as unknown as Record<string, unknown>)[name] = errorNamed(name);
}

(String as unknown as Record<string, unknown>)['format'] = (
  pattern: string,
  ...values: readonly (string | number)[]
) => pattern.replace(/\{(\d+)\}/g, (_match, index: string) => String(values[Number(index)] ?? ''));
