/** Anchors for the headings of a running text: `#part-1`, `#part-2`, the same in every language. */
import { defineHastPlugin } from 'satteri';

/** Numbers the headings in their order. Words would differ between the languages, and change when a heading is reworded. */
export const numberHeadings = () => {
  let count = 0;
  return defineHastPlugin({
    name: 'number-headings',
    element: {
      filter: ['h2'],
      visit(node, context) {
        count += 1;
        context.setProperty(node, 'id', `part-${count}`);
      },
    },
  });
};
