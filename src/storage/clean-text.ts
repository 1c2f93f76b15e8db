// Keeps what a database can not hold out of it: Postgres takes no NUL, and neither takes half a character.

import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PrimitiveValueListNode,
  type ValueNode,
} from "kysely";

const clean = (value: unknown) => (typeof value === "string" ? value.toWellFormed().replaceAll("\u0000", "") : value);

class Cleaner extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: clean(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(clean) };
  }
}

/** Drops NUL and replaces lone surrogates in everything that is written or looked for. */
export function cleanText(): KyselyPlugin {
  const cleaner = new Cleaner();
  return {
    transformQuery: ({ node, queryId }: PluginTransformQueryArgs) => cleaner.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  };
}
