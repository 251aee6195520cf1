/** A page of either browser: runs a function there with what JSON can say. */
export interface Evaluates {
  evaluate<R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
}
