import { z } from 'zod';

interface Node {
  readonly content?: string | undefined;
  readonly components?: readonly Node[] | undefined;
}

const Node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    content: z.string().optional(),
    components: z.array(Node).optional(),
  }),
);

/** All text displays of a message's components, whatever they hold. */
export function textsIn(components: readonly { toJSON(): unknown }[]): readonly string[] {
  return components.flatMap((component) => {
    const node = Node.safeParse(component.toJSON());
    return node.success ? textsOf(node.data) : [];
  });
}

function textsOf({ content, components = [] }: Node): readonly string[] {
  return [...(content === undefined ? [] : [content]), ...components.flatMap(textsOf)];
}
