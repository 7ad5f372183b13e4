/** Tells each paragraph which tips it links to, as `data-tips="T01 T24"`, so that a page can show them beside it. */
import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';

const TIP = /^T\d{2}$/;

export const nameTips = defineHastPlugin({
  name: 'name-tips',
  element: {
    filter: ['p'],
    visit(node, context) {
      const tips = listTips(node.children);
      if (tips.length > 0) context.setProperty(node, 'dataTips', tips.join(' '));
    },
  },
});

function listTips(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [...listLink(node), ...listTips(node.children)] : []));
}

function listLink({ tagName, properties }: Element): string[] {
  const { href } = properties;
  return tagName === 'a' && typeof href === 'string' && TIP.test(href) ? [href] : [];
}
