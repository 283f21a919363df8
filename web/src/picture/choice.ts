import type { KeyboardEvent } from 'react';

/** What a button does on Enter and on the space bar, for shapes that are buttons. */
export const onPress = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
};
