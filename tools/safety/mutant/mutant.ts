import { BINARY, METHODS } from "./operator.ts";
import { asNode, below, type Node, treeOf } from "./node.ts";

/** One small mistake: at a place of a file something else happens. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** Names it for ever: the text, what becomes of it, and which of several of the same. */
  readonly key: string;
  /** It stands outside every function and is made once, when the file is loaded. */
  readonly isStatic: boolean;
}

/** A file in which every mutant waits for its turn. */
export interface Mutated {
  readonly text: string;
  readonly mutants: readonly Mutant[];
}

const FUNCTIONS = new Set([
  "ArrowFunctionExpression",
  "FunctionDeclaration",
  "FunctionExpression",
]);
const OWN = new Set([
  "BinaryExpression",
  "LogicalExpression",
  "UnaryExpression",
]);
/** What runs the mutants in a copy; see `runtime.ts`. */
const RUNTIME = "globalThis.restrideMutant";

/** Writes a file anew with its mutants in it, and lists them; the first has the number `from`. */
export function mutate(file: string, text: string, from: number): Mutated {
  const writer = new Writer(file, text, from);
  return { text: writer.write(treeOf(file, text)), mutants: writer.mutants };
}

class Writer {
  readonly mutants: Mutant[] = [];
  readonly #keys = new Map<string, number>();
  readonly #file: string;
  readonly #text: string;
  readonly #from: number;
  #depth = 0;

  constructor(file: string, text: string, from: number) {
    this.#file = file;
    this.#text = text;
    this.#from = from;
  }

  /** The text of a node with the mutants of all that lies below it. */
  write(node: Node): string {
    if (node.type.startsWith("TS") && !node.type.endsWith("Expression"))
      return this.#textOf(node);
    const isFunction = FUNCTIONS.has(node.type);
    if (isFunction) this.#depth += 1;
    const text = this.#mutated(node);
    if (isFunction) this.#depth -= 1;
    return text;
  }

  #textOf({ start, end }: Pick<Node, "start" | "end">): string {
    return this.#text.slice(start, end);
  }

  #mutated(node: Node): string {
    const { operator } = node.fields;
    const children = below(node).filter(({ end, start }) => end > start);
    switch (node.type) {
      case "BinaryExpression":
        return this.#binary(node, String(operator), children);
      case "LogicalExpression":
        return this.#logical(node, String(operator), children);
      case "UnaryExpression":
        return operator === "!" ? this.#not(node, children) : this.#plain(node);
      case "ConditionalExpression":
      case "IfStatement":
        return this.#condition(node);
      case "Literal":
        return this.#literal(node);
      case "ArrayExpression":
        return this.#array(node);
      case "CallExpression":
        return this.#call(node);
      case "Property":
        return this.#property(node);
      default:
        return this.#statementOrPlain(node);
    }
  }

  #statementOrPlain(node: Node): string {
    switch (node.type) {
      case "ImportDeclaration":
        return this.#textOf(node);
      case "ContinueStatement":
      case "ExpressionStatement":
        return this.#statement(node);
      case "ReturnStatement":
        return node.fields["argument"] === null
          ? this.#statement(node)
          : this.#plain(node);
      default:
        return this.#plain(node);
    }
  }

  /** A node whose children alone may be mutated. */
  #plain(node: Node, instead: ReadonlyMap<number, string> = new Map()): string {
    let out = "";
    let at = node.start;
    for (const child of below(node)) {
      // A shorthand property names its value twice.
      if (child.start < at) continue;
      out += this.#text.slice(at, child.start);
      out += instead.get(child.start) ?? this.write(child);
      at = child.end;
    }
    return out + this.#text.slice(at, node.end);
  }

  /** Takes up a mutant, and gives its number. */
  #add(node: Node, becomes: string): number {
    const was = this.#textOf(node).replaceAll(/\s+/g, " ");
    const name = `${this.#file}: ${was} => ${becomes}`;
    const count = (this.#keys.get(name) ?? 0) + 1;
    this.#keys.set(name, count);
    const id = this.#from + this.mutants.length;
    this.mutants.push({
      id,
      file: this.#file,
      line: this.#text.slice(0, node.start).split("\n").length,
      key: count === 1 ? name : `${name} (${count})`,
      isStatic: this.#depth === 0,
    });
    return id;
  }

  #binary(node: Node, operator: string, children: readonly Node[]): string {
    const others = BINARY[operator];
    const [left, right] = children;
    if (others === undefined || left === undefined || right === undefined)
      return this.#plain(node);
    const [id = 0] = others.map((other) => this.#add(node, other));
    return `${RUNTIME}.binary(${id}, "${operator}", ${this.write(left)}, ${this.write(right)})`;
  }

  #logical(node: Node, operator: string, children: readonly Node[]): string {
    const [left, right] = children;
    if (operator === "??" || left === undefined || right === undefined)
      return this.#plain(node);
    const id = this.#add(node, operator === "&&" ? "||" : "&&");
    return `${RUNTIME}.logical(${id}, "${operator}", ${this.write(left)}, () => (${this.write(right)}))`;
  }

  #not(node: Node, children: readonly Node[]): string {
    const [child] = children;
    if (child === undefined) return this.#plain(node);
    const id = this.#add(node, "without !");
    return `${RUNTIME}.not(${id}, ${this.write(child)})`;
  }

  #condition(node: Node): string {
    const test = asNode(node.fields["test"]);
    // A comparison, a joined or a negated condition has mutants of its own.
    if (test === null || OWN.has(test.type)) return this.#plain(node);
    const id = this.#add(test, "true");
    this.#add(test, "false");
    const text = `${RUNTIME}.condition(${id}, ${this.write(test)})`;
    return this.#plain(node, new Map([[test.start, text]]));
  }

  #literal(node: Node): string {
    const { value } = node.fields;
    if (typeof value === "boolean")
      return `${RUNTIME}.boolean(${this.#add(node, String(!value))}, ${String(value)})`;
    if (typeof value !== "number") return this.#textOf(node);
    const id = this.#add(node, String(value + 1));
    this.#add(node, String(value - 1));
    return `${RUNTIME}.number(${id}, ${value})`;
  }

  #array(node: Node): string {
    const text = this.#plain(node);
    if (below(node).length === 0) return text;
    return `${RUNTIME}.array(${this.#add(node, "[]")}, ${text})`;
  }

  #call(node: Node): string {
    const callee = asNode(node.fields["callee"]);
    const name = asNode(callee?.fields["property"]);
    const other = METHODS[String(name?.fields["name"])];
    if (callee === null || name === null || other === undefined)
      return this.#plain(node);
    const object = asNode(callee.fields["object"]);
    if (object === null || callee.type !== "MemberExpression")
      return this.#plain(node);
    const own = String(name.fields["name"]);
    const id = this.#add(node, other);
    const chosen = `${this.write(object)}[${RUNTIME}.method(${id}, "${own}")]`;
    return this.#plain(node, new Map([[callee.start, chosen]]));
  }

  #statement(node: Node): string {
    if (node.fields["directive"] != null || this.#depth === 0)
      return this.#plain(node);
    const id = this.#add(node, "nothing");
    // In braces of its own: the `else` of an `if` around it must not become its own.
    return `{ if (${RUNTIME}.stays(${id})) { ${this.#plain(node)} } }`;
  }

  /** A key stays what it is. */
  #property(node: Node): string {
    const key = asNode(node.fields["key"]);
    const value = asNode(node.fields["value"]);
    if (key === null || value === null || node.fields["shorthand"] === true)
      return this.#textOf(node);
    return `${this.#text.slice(node.start, value.start)}${this.write(value)}`;
  }
}
