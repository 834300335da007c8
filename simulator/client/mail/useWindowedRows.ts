import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { rowAt, type ListRow, type MessageRows } from './message-rows';

/** Rows rendered beyond each edge, so that quick scrolling shows no gaps. */
const OVERSCAN = 8;

interface Windowed {
  readonly scroller: RefObject<HTMLDivElement>;
  readonly onScroll: () => void;
  readonly visible: readonly { readonly row: ListRow; readonly top: number }[];
  readonly totalHeight: number;
  /** Scrolls as little as needed. */
  readonly reveal: (row: number) => void;
}

/** Renders only the rows near the visible part of a long list. */
export function useWindowedRows(layout: MessageRows): Windowed {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 900 });
  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (element !== null) setView({ top: element.scrollTop, height: element.clientHeight });
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(onScroll);
    observer.observe(element);
    return () => observer.disconnect();
  }, [onScroll]);
  const reveal = useCallback(
    (row: number) => {
      const element = scroller.current;
      const top = layout.tops[row] ?? 0;
      const bottom = layout.tops[row + 1] ?? top;
      if (element === null) return;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight)
        element.scrollTop = bottom - element.clientHeight;
    },
    [layout],
  );
  const first = Math.max(0, rowAt(layout, view.top) - OVERSCAN);
  const last = Math.min(layout.rows.length, rowAt(layout, view.top + view.height) + OVERSCAN + 1);
  return {
    scroller,
    onScroll,
    visible: layout.rows
      .slice(first, last)
      .map((row, index) => ({ row, top: layout.tops[first + index] ?? 0 })),
    totalHeight: layout.tops.at(-1) ?? 0,
    reveal,
  };
}
