import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Shows a stored value in a text field, and leaves the person's own text alone while it is being written: the save of
 * another field renders the whole form anew, and would put the old value over what is typed here.
 */
export function useOwnText<Element extends HTMLInputElement | HTMLTextAreaElement>(value: string) {
  const field = useRef<Element>(null);
  const touched = useRef(false);
  useLayoutEffect(() => {
    if (!touched.current && field.current) field.current.value = value;
  }, [value]);
  return {
    field,
    /** the person types */
    touch: () => {
      touched.current = true;
    },
    /** what was typed is on its way to the library: what comes from there is shown again */
    release: () => {
      touched.current = false;
    },
  };
}
