/**
 * The wire protocol between Microsoft's client library and Excel, from the host's side. It knows nothing of Excel:
 * objects are `Thing`s whose members are tables, and what stands in no table does not exist (ApiNotFound). Source of
 * the shapes: what the client library 1.1.110 sends and accepts.
 */

/** One object of the host. Members carry their wire names (PascalCase). */
export interface Thing {
  /** The name of its class, for errors. */
  readonly type: string;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** For collections: the members that a load of 'items/…' gives. */
  readonly items?: () => readonly Thing[];
  /** What tells the client which object this is when it is first met, for example { Id }. */
  readonly identity?: () => Record<string, unknown>;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}
interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}
interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}
export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** What the host refuses, with one of Excel's codes. */
export class HostError extends Error {
  location = '';
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}
export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);
export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export interface Processor {
  process(body: RequestBody): ResponseBody;
  release(reference: string): void;
}

export function createProcessor(root: Thing): Processor {
  const kept = new Map<string, Thing>();
  const names = new WeakMap<Thing, string>();
  let count = 0;

  function keep(thing: Thing): void {
    const name = names.get(thing) ?? `kept${(count += 1)}`;
    names.set(thing, name);
    kept.set(name, thing);
  }
  function identify(thing: Thing): Record<string, unknown> {
    const name = names.get(thing);
    return { ...thing.identity?.(), ...(name !== undefined && kept.has(name) ? { _ReferenceId: name } : {}) };
  }
  function load(thing: Thing, paths: readonly string[]): Record<string, unknown> {
    if (thing.items)
      return {
        _Items: thing.items().map((item) =>
          load(
            item,
            paths.map((path) => path.replace(/^items\//i, '')),
          ),
        ),
      };
    const result = identify(thing);
    const deeper = new Map<string, string[]>();
    for (const path of paths) {
      const [head, ...rest] = path.split('/') as [string, ...string[]];
      const name = head.charAt(0).toUpperCase() + head.slice(1);
      if (rest.length === 0) result[name] = plain(read(thing, name), thing, name);
      else deeper.set(name, [...(deeper.get(name) ?? []), rest.join('/')]);
    }
    for (const [name, tails] of deeper) {
      const child = read(thing, name);
      if (child !== null && !isThing(child)) throw invalidArgument(`${thing.type}.${name} has no properties.`);
      result[name] = child && load(child, tails);
    }
    return result;
  }

  function process(body: RequestBody): ResponseBody {
    const out: ResponseBody = { Results: [], TraceIds: [] };
    const resolved = new Map<number, Thing | null>();
    const resolve = (id: number): Thing | null => {
      const known = resolved.get(id);
      if (known !== undefined) return known;
      const found = follow(body.ObjectPaths[id]);
      resolved.set(id, found);
      return found;
    };
    // An object that was an argument travels as the id of its path, beside the arguments and in the same shape.
    const fill = (given: readonly unknown[], ids: readonly unknown[]): unknown[] =>
      given.map((value, at) => {
        const id = ids[at];
        if (Array.isArray(id) && Array.isArray(value)) return fill(value, id);
        return typeof id === 'number' && id !== 0 ? resolve(id) : (value ?? undefined);
      });
    const args = (info: Arguments | undefined): unknown[] =>
      fill(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);

    function follow(path: ObjectPath | undefined): Thing | null {
      if (!path) throw new HostError('InvalidObjectPath', 'The object path is missing.');
      if (path.ObjectPathType === 1) return root;
      if (path.ObjectPathType === 7) return null;
      if (path.ObjectPathType === 6) {
        const thing = kept.get(path.Name);
        if (!thing) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return thing;
      }
      const parent = resolve(path.ParentObjectPathId!);
      // What Excel does with a member of a null object is not known: refused, so that nothing is built on it.
      if (!parent) throw new HostError('InvalidObjectPath', `'${path.Name}' of a null object.`);
      if (path.ObjectPathType === 4) return asThing(read(parent, path.Name), parent, path.Name);
      if (path.ObjectPathType === 3 || path.ObjectPathType === 5) {
        const name = path.ObjectPathType === 5 ? 'GetItem' : path.Name;
        return asThing(invoke(parent, name, args(path.ArgumentInfo)), parent, name);
      }
      throw new HostError('NotImplemented', `Object path type ${path.ObjectPathType}.`, 501);
    }

    function act(action: Action): unknown {
      if (action.ActionType === 5) {
        out.TraceIds.push(action.Id);
        return null;
      }
      const thing = resolve(action.ObjectPathId);
      if (action.ActionType === 1) return thing && identify(thing);
      if (action.ActionType === 2) {
        const paths = action.QueryInfo?.Select ?? [];
        if (paths.length === 0 || (action.QueryInfo?.Expand ?? []).length > 0)
          throw invalidArgument('The host loads named properties only.');
        return thing && load(thing, paths);
      }
      if (action.ActionType === 3 && action.Name === '_KeepReference') {
        if (thing) keep(thing);
        return null;
      }
      if (!thing) throw new HostError('InvalidObjectPath', `'${action.Name}' of a null object.`);
      if (action.ActionType === 3)
        return plain(invoke(thing, action.Name, args(action.ArgumentInfo)) ?? null, thing, action.Name);
      if (action.ActionType === 4) return write(thing, action.Name, args(action.ArgumentInfo)[0] ?? null);
      throw new HostError('NotImplemented', `Action type ${action.ActionType}.`, 501);
    }

    for (const [index, action] of body.Actions.entries()) {
      try {
        out.Results.push({ ActionId: action.Id, Value: act(action) });
      } catch (cause) {
        if (!(cause instanceof HostError)) throw cause;
        // What came before the failing action stays done (assumption: docs/excel-checklist.md, "No roll-back").
        out.Error = {
          Code: cause.code,
          Message: cause.message,
          HttpStatusCode: cause.status,
          Location: cause.location,
          ActionIndex: index,
        };
        break;
      }
    }
    return out;
  }
  return { process, release: (reference) => void kept.delete(reference) };
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  ['get', 'set', 'call', 'items'].some((part) => part in value);

function asThing(value: unknown, owner: Thing, name: string): Thing | null {
  if (value === null || isThing(value)) return value;
  throw invalidArgument(`${owner.type}.${name} is no object.`);
}
function plain(value: unknown, owner: Thing, name: string): unknown {
  if (isThing(value)) throw invalidArgument(`${owner.type}.${name} is an object: load its properties.`);
  return value;
}
const own = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

function located<T>(thing: Thing, name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof HostError) cause.location ||= `${thing.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    throw cause;
  }
}
function member<T>(thing: Thing, table: Readonly<Record<string, T>> | undefined, name: string): T {
  return located(thing, name, () => {
    const found = own(table, name);
    if (found === undefined) throw new HostError('ApiNotFound', `The host has no ${thing.type}.${name}.`, 404);
    return found;
  });
}
const read = (thing: Thing, name: string): unknown => located(thing, name, member(thing, thing.get, name));
const invoke = (thing: Thing, name: string, args: readonly unknown[]): unknown =>
  located(thing, name, () => member(thing, thing.call, name)(...args));
const write = (thing: Thing, name: string, value: unknown): void =>
  located(thing, name, () => member(thing, thing.set, name)(value));
